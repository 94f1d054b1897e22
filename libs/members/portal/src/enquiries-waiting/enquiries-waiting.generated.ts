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


export type EnquiriesWaitingQuery = { readonly enquiries: ReadonlyArray<{ readonly id: string, readonly state: EnquiryState, readonly name: string | null, readonly kind: MemberKind, readonly daysAgo: number, readonly late: boolean, readonly needsWord: boolean, readonly answeredOn: PlainDate | null, readonly joiningWord: { readonly id: string, readonly standing: JoiningStanding, readonly askings: ReadonlyArray<{ readonly id: string, readonly state: JoiningState, readonly relation: GuardianRelation, readonly daysAgo: number, readonly linkRanOut: boolean }> } | null }> };


export const EnquiriesWaitingDocument = {"__meta__":{"documentId":"5ad59f8a3c58edd300e707cddddbb42275eb0593272d74464f07a7f8aeba0b1b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnquiriesWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enquiries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"daysAgo"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"needsWord"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"joiningWord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"askings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"daysAgo"}},{"kind":"Field","name":{"kind":"Name","value":"linkRanOut"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnquiriesWaitingQuery, EnquiriesWaitingQueryVariables>;