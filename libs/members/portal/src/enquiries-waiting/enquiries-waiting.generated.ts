/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type EnquiryState =
  | 'ANSWERED'
  | 'CLOSED'
  | 'TAKEN_IN'
  | 'UNPROVED'
  | 'WAITING';

export type MemberKind =
  | 'ADULT_LIVED_EXPERIENCE'
  | 'CARER'
  | 'CARE_EXPERIENCED_YOUNG_PERSON'
  | 'FOSTER_CARER'
  | 'KINSHIP_CARER'
  | 'PARENT'
  | 'YOUNG_PERSON'
  | 'YOUNG_PERSON_IN_CARE';

export type EnquiriesWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type EnquiriesWaitingQuery = { readonly enquiries: ReadonlyArray<{ readonly id: string, readonly state: EnquiryState, readonly name: string | null, readonly kind: MemberKind, readonly daysAgo: number, readonly late: boolean, readonly needsWord: boolean, readonly answeredOn: PlainDate | null }> };


export const EnquiriesWaitingDocument = {"__meta__":{"documentId":"649581cca960bd74f62ec988ea48c6e741a167bd22d6aeb2c26dbc8fb59bd8c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnquiriesWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enquiries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"daysAgo"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"needsWord"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}}]}}]} as unknown as DocumentNode<EnquiriesWaitingQuery, EnquiriesWaitingQueryVariables>;