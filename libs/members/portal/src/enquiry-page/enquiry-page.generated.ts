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

export type HeardFrom =
  | 'FRIEND'
  | 'HUB'
  | 'ONLINE'
  | 'OTHER'
  | 'POSTER'
  | 'SCHOOL'
  | 'WORKER';

export type MemberKind =
  | 'ADULT_LIVED_EXPERIENCE'
  | 'CARER'
  | 'CARE_EXPERIENCED_YOUNG_PERSON'
  | 'FOSTER_CARER'
  | 'KINSHIP_CARER'
  | 'PARENT'
  | 'YOUNG_PERSON'
  | 'YOUNG_PERSON_IN_CARE';

/** Who comes in. Of somebody younger than may decide alone, also who looks after them and said yes. */
export type TakeInInput = {
  readonly bornOn?: PlainDate | null | undefined;
  readonly fullName: string;
  readonly guardianEmail?: string | null | undefined;
  readonly guardianName?: string | null | undefined;
  readonly guardianPhone?: string | null | undefined;
  /** What they are to the young person: mother, foster-carer … */
  readonly guardianRelation?: string | null | undefined;
  readonly kind: MemberKind;
};

export type EnquiryPageQueryVariables = Exact<{
  id: string;
}>;


export type EnquiryPageQuery = { readonly enquiry: { readonly id: string, readonly state: EnquiryState, readonly name: string | null, readonly kind: MemberKind, readonly age: number | null, readonly address: string | null, readonly heardFrom: HeardFrom | null, readonly daysAgo: number, readonly late: boolean, readonly answerBy: PlainDate | null, readonly answeredOn: PlainDate | null, readonly needsWord: boolean, readonly channel: EnquiryChannel, readonly reachNote: string | null, readonly cameBy: CameBy, readonly agreedOn: PlainDate | null, readonly knownId: string | null, readonly knownAs: string | null } };

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


export const EnquiryPageDocument = {"__meta__":{"documentId":"5b1e3868e0c70f21a4fc34a9e286ee945f5dff1b73beee00fb9500e4858496f0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnquiryPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enquiry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"heardFrom"}},{"kind":"Field","name":{"kind":"Name","value":"daysAgo"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"needsWord"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"reachNote"}},{"kind":"Field","name":{"kind":"Name","value":"cameBy"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"knownId"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}}]}}]}}]} as unknown as DocumentNode<EnquiryPageQuery, EnquiryPageQueryVariables>;
export const AnswerEnquiryDocument = {"__meta__":{"documentId":"dabb1ce5e66beed9679b928178a5a216c71d2d07b654205692cf2382e8d0464b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerEnquiry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerEnquiry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}}]} as unknown as DocumentNode<AnswerEnquiryMutation, AnswerEnquiryMutationVariables>;
export const TakeInEnquiryDocument = {"__meta__":{"documentId":"72559d25bc020bcc01043b96194e3fc964d5658dbfa11149459a8de8194743a5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeInEnquiry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeInEnquiry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TakeInEnquiryMutation, TakeInEnquiryMutationVariables>;
export const CloseEnquiryDocument = {"__meta__":{"documentId":"8ace79fb8eb30ad03050b8e4516c2c715896a83ed19e6decda3a40a1c305866f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseEnquiry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"because"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnquiryCloseReason"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeEnquiry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"because"},"value":{"kind":"Variable","name":{"kind":"Name","value":"because"}}}]}]}}]} as unknown as DocumentNode<CloseEnquiryMutation, CloseEnquiryMutationVariables>;