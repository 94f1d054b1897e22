/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CameBy =
  | 'DOOR'
  | 'OUT_AND_ABOUT'
  | 'PAGE'
  | 'PHONE';

export type DecisionMethod =
  | 'PAPER_SCAN'
  | 'REPLY_LINK'
  | 'SIGNED_IN'
  | 'VERBAL_WITNESSED';

export type EnquiryChannel =
  | 'CALL'
  | 'EMAIL'
  | 'IN_PERSON'
  | 'TEXT';

export type EnquiryCloseReason =
  | 'CHANGED_MIND'
  | 'KNOWN_ALREADY'
  | 'NOT_FOR_US'
  | 'NOT_NOW'
  | 'NO_ANSWER';

export type EnquiryState =
  | 'ANSWERED'
  | 'CLOSED'
  | 'TAKEN_IN'
  | 'UNPROVED'
  | 'WAITING';

export type GuardianRelation =
  | 'ADOPTER'
  | 'ADOPTION_AGENCY'
  | 'CARER'
  | 'COUNCIL_OFFICER'
  | 'FATHER'
  | 'FOSTER_CARER'
  | 'GRANDPARENT'
  | 'MOTHER'
  | 'NAMED_IN_ORDER'
  | 'OTHER'
  | 'SPECIAL_GUARDIAN'
  | 'STEP_PARENT';

export type HeardFrom =
  | 'FRIEND'
  | 'HUB'
  | 'ONLINE'
  | 'OTHER'
  | 'POSTER'
  | 'SCHOOL'
  | 'WORKER';

/** What somebody said to two of us, or signed on paper. Either a witness or a picture of the paper. */
export type JoiningAnswerByHand = {
  readonly answer: PermissionAnswer;
  /** Somebody who was asked already; else say who it is. */
  readonly askingId?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly enquiryId: string;
  readonly fileId?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly relation?: GuardianRelation | null | undefined;
  readonly saidOn: PlainDate;
  /** The wording that was read to them, or that stands on the paper. */
  readonly shown: string;
  readonly witnessId?: string | null | undefined;
};

/** Who is asked, and where their link goes: an address that is theirs, and not the young person’s. */
export type JoiningQuestion = {
  readonly email?: string | null | undefined;
  readonly enquiryId: string;
  /** Where it is known: looked at to see whose word is enough, and not kept. */
  readonly legalStatus?: LegalStatus | null | undefined;
  readonly name: string;
  readonly phone?: string | null | undefined;
  readonly relation: GuardianRelation;
  readonly way: JoiningWay;
};

export type JoiningStanding =
  | 'DIFFER'
  | 'NO'
  | 'NOT_ASKED'
  | 'TALK'
  | 'WAITING'
  | 'YES';

export type JoiningState =
  | 'ASKED'
  | 'NO'
  | 'OVER'
  | 'TALK'
  | 'YES';

export type JoiningWay =
  | 'EMAIL'
  | 'TEXT';

export type LegalStatus =
  | 'ADOPTED'
  | 'AT_HOME'
  | 'CARE_ORDER'
  | 'CHILD_ARRANGEMENTS'
  | 'EMERGENCY_PROTECTION'
  | 'INFORMAL_KIN'
  | 'INTERIM_CARE_ORDER'
  | 'NOT_KNOWN'
  | 'PLACEMENT_ORDER'
  | 'PRIVATE_FOSTERING'
  | 'REMAND'
  | 'SECTION_20'
  | 'SPECIAL_GUARDIANSHIP'
  | 'UNACCOMPANIED';

export type MemberKind =
  | 'ADULT_LIVED_EXPERIENCE'
  | 'CARER'
  | 'CARE_EXPERIENCED_YOUNG_PERSON'
  | 'FOSTER_CARER'
  | 'KINSHIP_CARER'
  | 'PARENT'
  | 'YOUNG_PERSON'
  | 'YOUNG_PERSON_IN_CARE';

export type PermissionAnswer =
  | 'NO'
  | 'TALK'
  | 'YES';

export type ReadingFormat =
  | 'EASY_READ'
  | 'STANDARD';

/** Who comes in. Of somebody younger than may decide alone, the word of somebody who looks after them is there already. */
export type TakeInInput = {
  /** Of young members, and of who is not grown up. */
  readonly bornOn?: PlainDate | null | undefined;
  readonly fullName: string;
  /** Of a parent or carer whom nobody asked before. */
  readonly grownUp?: boolean | null | undefined;
  readonly kind: MemberKind;
  /** What decides who may say yes for them, where it is known: the council’s table says whose word is enough. It still has to be confirmed. */
  readonly legalStatus?: LegalStatus | null | undefined;
};

export type EnquiryPageQueryVariables = Exact<{
  id: string;
}>;


export type EnquiryPageQuery = { readonly enquiry: { readonly id: string, readonly state: EnquiryState, readonly name: string | null, readonly kind: MemberKind, readonly age: number | null, readonly grownUp: boolean | null, readonly address: string | null, readonly heardFrom: HeardFrom | null, readonly daysAgo: number, readonly late: boolean, readonly answerBy: PlainDate | null, readonly answeredOn: PlainDate | null, readonly needsWord: boolean, readonly channel: EnquiryChannel, readonly reachNote: string | null, readonly cameBy: CameBy, readonly agreedOn: PlainDate | null, readonly knownId: string | null, readonly knownAs: string | null, readonly joiningWord: { readonly id: string, readonly standing: JoiningStanding, readonly askings: ReadonlyArray<{ readonly id: string, readonly state: JoiningState, readonly name: string | null, readonly relation: GuardianRelation, readonly email: string | null, readonly phone: string | null, readonly sentBy: JoiningWay | null, readonly askedAt: string, readonly daysAgo: number, readonly linkUntil: PlainDate | null, readonly linkRanOut: boolean, readonly answeredOn: PlainDate | null, readonly whyNotAskAgain: string | null, readonly said: ReadonlyArray<{ readonly id: string, readonly answer: PermissionAnswer, readonly method: DecisionMethod, readonly saidOn: PlainDate, readonly collectedBy: string | null, readonly witnessedBy: string | null, readonly scanFileId: string | null, readonly version: number }> | null }> } | null, readonly joiningForm: { readonly words: { readonly question: string, readonly what: string, readonly whoSees: string, readonly howLong: string, readonly stop: string, readonly whyWeAsk: string, readonly yes: string, readonly no: string, readonly talk: string }, readonly wordings: ReadonlyArray<{ readonly id: string, readonly name: string, readonly format: ReadingFormat }> } | null }, readonly voiceOwners: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly legalStatusRules: ReadonlyArray<{ readonly status: string, readonly label: string }> };

export type AnswerEnquiryMutationVariables = Exact<{
  id: string;
}>;


export type AnswerEnquiryMutation = { readonly answerEnquiry: { readonly id: string, readonly state: EnquiryState, readonly answeredOn: PlainDate | null, readonly late: boolean } };

export type TakeInEnquiryMutationVariables = Exact<{
  id: string;
  input: TakeInInput;
}>;


export type TakeInEnquiryMutation = { readonly takeInEnquiry: { readonly id: string } };

export type CloseEnquiryMutationVariables = Exact<{
  id: string;
  because: EnquiryCloseReason;
}>;


export type CloseEnquiryMutation = { readonly closeEnquiry: boolean };

export type AskForJoiningMutationVariables = Exact<{
  question: JoiningQuestion;
}>;


export type AskForJoiningMutation = { readonly askForJoining: { readonly id: string, readonly standing: JoiningStanding } };

export type AskForJoiningAgainMutationVariables = Exact<{
  id: string;
}>;


export type AskForJoiningAgainMutation = { readonly askForJoiningAgain: { readonly id: string, readonly standing: JoiningStanding } };

export type EndJoiningAskingMutationVariables = Exact<{
  id: string;
}>;


export type EndJoiningAskingMutation = { readonly endJoiningAsking: { readonly id: string, readonly standing: JoiningStanding } };

export type RecordJoiningAnswerMutationVariables = Exact<{
  said: JoiningAnswerByHand;
}>;


export type RecordJoiningAnswerMutation = { readonly recordJoiningAnswer: { readonly id: string, readonly standing: JoiningStanding } };


export const EnquiryPageDocument = {"__meta__":{"documentId":"f827d1c3d0bce64115da32a8e1cf59cf23283cd9cf28952bb2fb37145b4f0c76"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnquiryPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enquiry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"grownUp"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"heardFrom"}},{"kind":"Field","name":{"kind":"Name","value":"daysAgo"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"needsWord"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"reachNote"}},{"kind":"Field","name":{"kind":"Name","value":"cameBy"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"knownId"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"joiningWord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"askings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"daysAgo"}},{"kind":"Field","name":{"kind":"Name","value":"linkUntil"}},{"kind":"Field","name":{"kind":"Name","value":"linkRanOut"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAskAgain"}},{"kind":"Field","name":{"kind":"Name","value":"said"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"collectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"witnessedBy"}},{"kind":"Field","name":{"kind":"Name","value":"scanFileId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"joiningForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"whoSees"}},{"kind":"Field","name":{"kind":"Name","value":"howLong"}},{"kind":"Field","name":{"kind":"Name","value":"stop"}},{"kind":"Field","name":{"kind":"Name","value":"whyWeAsk"}},{"kind":"Field","name":{"kind":"Name","value":"yes"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"talk"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wordings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"voiceOwners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalStatusRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<EnquiryPageQuery, EnquiryPageQueryVariables>;
export const AnswerEnquiryDocument = {"__meta__":{"documentId":"dabb1ce5e66beed9679b928178a5a216c71d2d07b654205692cf2382e8d0464b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerEnquiry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerEnquiry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}}]} as unknown as DocumentNode<AnswerEnquiryMutation, AnswerEnquiryMutationVariables>;
export const TakeInEnquiryDocument = {"__meta__":{"documentId":"72559d25bc020bcc01043b96194e3fc964d5658dbfa11149459a8de8194743a5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeInEnquiry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeInEnquiry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TakeInEnquiryMutation, TakeInEnquiryMutationVariables>;
export const CloseEnquiryDocument = {"__meta__":{"documentId":"8ace79fb8eb30ad03050b8e4516c2c715896a83ed19e6decda3a40a1c305866f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseEnquiry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"because"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnquiryCloseReason"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeEnquiry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"because"},"value":{"kind":"Variable","name":{"kind":"Name","value":"because"}}}]}]}}]} as unknown as DocumentNode<CloseEnquiryMutation, CloseEnquiryMutationVariables>;
export const AskForJoiningDocument = {"__meta__":{"documentId":"c75becdb7713c4b2458bdcbeaec433a79b0bf47823cf2e58ba16aae7a0350951"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForJoining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JoiningQuestion"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForJoining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]} as unknown as DocumentNode<AskForJoiningMutation, AskForJoiningMutationVariables>;
export const AskForJoiningAgainDocument = {"__meta__":{"documentId":"2f0dd10c7ae22639ce5f535e678c7f6a65a4c177a7a863273842a9191e11582f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForJoiningAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForJoiningAgain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]} as unknown as DocumentNode<AskForJoiningAgainMutation, AskForJoiningAgainMutationVariables>;
export const EndJoiningAskingDocument = {"__meta__":{"documentId":"8b0fb5c95b854a1b498fbac85abd7be397242733a839a40b93ce60756575e734"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndJoiningAsking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endJoiningAsking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]} as unknown as DocumentNode<EndJoiningAskingMutation, EndJoiningAskingMutationVariables>;
export const RecordJoiningAnswerDocument = {"__meta__":{"documentId":"187c4198f91239091074b0100f641dd4a5001321dcba170b7aa7e72060d5e3d5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordJoiningAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"said"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JoiningAnswerByHand"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordJoiningAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"said"},"value":{"kind":"Variable","name":{"kind":"Name","value":"said"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]} as unknown as DocumentNode<RecordJoiningAnswerMutation, RecordJoiningAnswerMutationVariables>;