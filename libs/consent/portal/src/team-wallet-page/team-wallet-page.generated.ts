/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AskConsentInput = {
  /** A living yes is asked for again. */
  readonly again?: boolean | null | undefined;
  readonly answerBy?: PlainDate | null | undefined;
  readonly audience?: ConsentAudience | null | undefined;
  readonly channel?: ConsentChannel | null | undefined;
  /** What exactly, in our words: "for the staff newsletter". */
  readonly detail?: string | null | undefined;
  readonly memberId: string;
  readonly scope: ConsentScope;
};

export type ConsentAudience =
  | 'COUNCILLORS'
  | 'EVERYBODY'
  | 'PARTNER'
  | 'RESEARCHERS'
  | 'STAFF'
  | 'TEAM'
  | 'VENUE';

export type ConsentChannel =
  | 'ANY'
  | 'EMAIL'
  | 'POST'
  | 'TEXT';

export type ConsentScope =
  | 'ATTEND_THIS_ACTIVITY'
  | 'CONTACT'
  | 'EMERGENCY'
  | 'FILM'
  | 'JOIN_GROUP'
  | 'PARTNER_DATA'
  | 'PHOTO_INTERNAL'
  | 'PHOTO_PUBLIC'
  | 'QUOTE_ANONYMOUS'
  | 'RESEARCH'
  | 'SHARE_NEEDS'
  | 'STORY_NAMED'
  | 'TRAINING_USE'
  | 'TRAVEL';

export type ConsentState =
  | 'ASKED'
  | 'DUE_RENEWAL'
  | 'EXPIRED'
  | 'FROZEN'
  | 'GIVEN'
  | 'IN_DISCUSSION'
  | 'REFUSED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

export type DecisionMethod =
  | 'PAPER_SCAN'
  | 'REPLY_LINK'
  | 'SIGNED_IN'
  | 'VERBAL_WITNESSED';

export type GiverCapacity =
  | 'ADOPTER'
  | 'AGENCY'
  | 'CARER_DELEGATED'
  | 'COUNCIL'
  | 'GUARDIAN'
  | 'PARENT'
  | 'SELF';

export type ManagerCheck =
  | 'DONE'
  | 'NOT_NEEDED'
  | 'WAITING';

export type PaperAnswerInput = {
  readonly answer: string;
  /** The picture of it, sent as `consent-scan`. */
  readonly fileId: string;
  /** Whose name stands on the paper. */
  readonly giverId: string;
  readonly id: string;
  /** The wording that stands on the paper, by its form; left out: as they like to read. */
  readonly shown?: string | null | undefined;
};

export type PermissionAnswer =
  | 'NO'
  | 'TALK'
  | 'YES';

export type PlaceOfUseInput = {
  readonly consentId: string;
  /** How many of it there are. */
  readonly copies?: number | null | undefined;
  /** Days it takes to take it down. */
  readonly days: number;
  /** Not out yet: it can be stopped before anybody sees it. */
  readonly draft?: boolean | null | undefined;
  /** Who takes it down when it has to come down. */
  readonly ownerId: string;
  readonly place: string;
  readonly recall: Recall;
  /** The day it went out; left out, today. */
  readonly usedOn?: PlainDate | null | undefined;
};

export type ReadingFormat =
  | 'EASY_READ'
  | 'STANDARD';

export type Recall =
  | 'AT_ONCE'
  | 'CANNOT_RECALL'
  | 'REMOVABLE';

export type SpokenAnswerInput = {
  readonly answer: string;
  /** Who said it. */
  readonly giverId: string;
  readonly id: string;
  /** The wording that was read to them, by its form; left out: as they like to read. */
  readonly shown?: string | null | undefined;
  /** A second person who heard it. */
  readonly witnessId: string;
  readonly words?: string | null | undefined;
};

export type TakedownState =
  | 'CANNOT_RECALL'
  | 'DONE'
  | 'OPEN';

export type TeamWalletPageQueryVariables = Exact<{
  id: string;
}>;


export type TeamWalletPageQuery = { readonly member: { readonly id: string, readonly knownAs: string }, readonly voiceOwners: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly memberUnderstandings: ReadonlyArray<{ readonly id: string, readonly scope: ConsentScope, readonly worker: string, readonly understands: boolean, readonly weighs: boolean, readonly notPressured: boolean, readonly talkedOn: PlainDate, readonly reviewOn: PlainDate, readonly counts: boolean }>, readonly memberConsents: ReadonlyArray<{ readonly id: string, readonly memberId: string, readonly scope: ConsentScope, readonly audience: ConsentAudience, readonly channel: ConsentChannel, readonly detail: string | null, readonly state: ConsentState | null, readonly askedAt: string, readonly answerBy: PlainDate | null, readonly until: PlainDate | null, readonly ownAnswer: PermissionAnswer | null, readonly whyNotUse: string | null, readonly managerCheck: ManagerCheck, readonly childName: string | null, readonly others: ReadonlyArray<{ readonly personId: string, readonly who: string, readonly answer: PermissionAnswer | null, readonly capacity: GiverCapacity }> | null, readonly wordings: ReadonlyArray<{ readonly id: string, readonly name: string, readonly format: ReadingFormat }> | null, readonly history: ReadonlyArray<{ readonly id: string, readonly who: string, readonly answer: PermissionAnswer, readonly method: DecisionMethod, readonly collectedBy: string | null, readonly scanFileId: string | null, readonly at: string }> | null, readonly places: ReadonlyArray<{ readonly id: string, readonly place: string, readonly owner: string, readonly recall: Recall, readonly days: number, readonly draft: boolean, readonly usedOn: PlainDate | null, readonly copies: number, readonly byHand: boolean }> | null, readonly takedowns: ReadonlyArray<{ readonly id: string, readonly place: string, readonly owner: string, readonly dueOn: PlainDate, readonly state: TakedownState }> | null }> };

export type AskConsentMutationVariables = Exact<{
  question: AskConsentInput;
}>;


export type AskConsentMutation = { readonly askConsent: { readonly id: string } };

export type ConsentUseIsOutMutationVariables = Exact<{
  id: string;
}>;


export type ConsentUseIsOutMutation = { readonly consentUseIsOut: { readonly id: string } };

export type EndConsentUseMutationVariables = Exact<{
  id: string;
}>;


export type EndConsentUseMutation = { readonly endConsentUse: { readonly id: string } };

export type HandOutLinksMutationVariables = Exact<{
  memberId: string;
}>;


export type HandOutLinksMutation = { readonly handOutLinks: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly path: string, readonly lastDay: PlainDate, readonly waiting: number, readonly date: string | null }> };

export type RecordSpokenAnswerMutationVariables = Exact<{
  spoken: SpokenAnswerInput;
}>;


export type RecordSpokenAnswerMutation = { readonly recordSpokenAnswer: { readonly id: string } };

export type RecordPaperAnswerMutationVariables = Exact<{
  paper: PaperAnswerInput;
}>;


export type RecordPaperAnswerMutation = { readonly recordPaperAnswer: { readonly id: string } };

export type RegisterConsentUseMutationVariables = Exact<{
  use: PlaceOfUseInput;
}>;


export type RegisterConsentUseMutation = { readonly registerConsentUse: { readonly id: string } };


export const TeamWalletPageDocument = {"__meta__":{"documentId":"71db304704376729d760aeb953baa7a8e312dc74603b743470bb877eba64994f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamWalletPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voiceOwners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberUnderstandings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"worker"}},{"kind":"Field","name":{"kind":"Name","value":"understands"}},{"kind":"Field","name":{"kind":"Name","value":"weighs"}},{"kind":"Field","name":{"kind":"Name","value":"notPressured"}},{"kind":"Field","name":{"kind":"Name","value":"talkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberConsents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"ownAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotUse"}},{"kind":"Field","name":{"kind":"Name","value":"managerCheck"}},{"kind":"Field","name":{"kind":"Name","value":"childName"}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wordings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"collectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"scanFileId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"recall"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"usedOn"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"byHand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takedowns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<TeamWalletPageQuery, TeamWalletPageQueryVariables>;
export const AskConsentDocument = {"__meta__":{"documentId":"ed2c46760f2e4e6958f3a1438f34ebb4753430b1a7d6b2bacf65fa15781e54e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AskConsentMutation, AskConsentMutationVariables>;
export const ConsentUseIsOutDocument = {"__meta__":{"documentId":"b1abb2c907e0e6bc1b03bf6ae59b21afd695e87b7c63f99f20f89206763c023a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsentUseIsOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentUseIsOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ConsentUseIsOutMutation, ConsentUseIsOutMutationVariables>;
export const EndConsentUseDocument = {"__meta__":{"documentId":"ef8a0d7c77bf1c15500530841c42b49d30a15bead1e9ee68012ef7166525813d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndConsentUse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endConsentUse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndConsentUseMutation, EndConsentUseMutationVariables>;
export const HandOutLinksDocument = {"__meta__":{"documentId":"401325af22c6ecc699d86dcf29d4b79b6f50709b0c721e31576aa9d5d14253a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOutLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOutLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]} as unknown as DocumentNode<HandOutLinksMutation, HandOutLinksMutationVariables>;
export const RecordSpokenAnswerDocument = {"__meta__":{"documentId":"e55b0393909ada761eba7e8a495bbbfa26712af4a8db3ece8c46a4aab2a150e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSpokenAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"spoken"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SpokenAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSpokenAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"spoken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"spoken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordSpokenAnswerMutation, RecordSpokenAnswerMutationVariables>;
export const RecordPaperAnswerDocument = {"__meta__":{"documentId":"0e66e02c19c1cc629670af90df979aea70d36f38fd32ff599616a5a60763de4c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPaperAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"paper"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaperAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPaperAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"paper"},"value":{"kind":"Variable","name":{"kind":"Name","value":"paper"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordPaperAnswerMutation, RecordPaperAnswerMutationVariables>;
export const RegisterConsentUseDocument = {"__meta__":{"documentId":"71ab774b05028ebb6695662329c4f1c01a2bc974770a081976ca7383ca67eff6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterConsentUse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"use"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceOfUseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerConsentUse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"use"},"value":{"kind":"Variable","name":{"kind":"Name","value":"use"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RegisterConsentUseMutation, RegisterConsentUseMutationVariables>;