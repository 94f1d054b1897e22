/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** Somebody rang or came. What they said, and no story. */
export type EnquiryWriting = {
  readonly address?: string | null | undefined;
  /** Years, of who is not grown up and of young members. */
  readonly age?: string | null | undefined;
  /** They said that we may write this down. */
  readonly agreed: boolean;
  readonly cameBy: CameBy;
  readonly channel: EnquiryChannel;
  /** Of parents, carers and adults: whether they are old enough to decide everything alone. */
  readonly grownUp?: boolean | null | undefined;
  readonly heardFrom?: HeardFrom | null | undefined;
  readonly kind: MemberKind;
  /** The name they choose. */
  readonly name: string;
  readonly reachNote?: string | null | undefined;
  /** False: somebody owes them a call. */
  readonly talked: boolean;
};

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

export type WriteDownEnquiryMutationVariables = Exact<{
  input: EnquiryWriting;
}>;


export type WriteDownEnquiryMutation = { readonly writeDownEnquiry: { readonly id: string } };


export const WriteDownEnquiryDocument = {"__meta__":{"documentId":"d5cf8a4031de6eeeff09ff698b75f019bff387be5cf092f12bb5dca36dd653db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteDownEnquiry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnquiryWriting"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeDownEnquiry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WriteDownEnquiryMutation, WriteDownEnquiryMutationVariables>;