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

export type MemberStage =
  | 'ACTIVE'
  | 'LEAVING'
  | 'LEFT'
  | 'ONBOARDING'
  | 'RESTING';

export type WelcomeStepName =
  | 'AGREEMENT'
  | 'CHECKS'
  | 'FIRST_DATE'
  | 'GUARDIAN'
  | 'MET'
  | 'PAYMENT'
  | 'SAFE_CONTACT'
  | 'WALLET';

export type JoiningPageQueryVariables = Exact<{ [key: string]: never; }>;


export type JoiningPageQuery = { readonly enquiries: ReadonlyArray<{ readonly id: string, readonly state: EnquiryState, readonly name: string | null, readonly kind: MemberKind, readonly daysAgo: number, readonly late: boolean, readonly needsWord: boolean, readonly answeredOn: PlainDate | null, readonly joiningWord: { readonly id: string, readonly standing: JoiningStanding, readonly askings: ReadonlyArray<{ readonly id: string, readonly state: JoiningState, readonly relation: GuardianRelation, readonly daysAgo: number, readonly linkRanOut: boolean }> } | null }>, readonly stageBoard: ReadonlyArray<{ readonly stage: MemberStage, readonly count: number, readonly members: ReadonlyArray<{ readonly id: string, readonly knownAs: string, readonly kind: MemberKind, readonly stage: MemberStage, readonly joinedOn: PlainDate, readonly restUntil: PlainDate | null, readonly leavesOn: PlainDate | null, readonly welcomeSteps: ReadonlyArray<{ readonly name: WelcomeStepName, readonly done: boolean, readonly needed: boolean }> | null }> }> };


export const JoiningPageDocument = {"__meta__":{"documentId":"e8cc3af2f916f36bc905b4e47ed5bd5c63285e3ad00b29c3ab4123df3b950cab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JoiningPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enquiries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"daysAgo"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"needsWord"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"joiningWord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"askings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"daysAgo"}},{"kind":"Field","name":{"kind":"Name","value":"linkRanOut"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageBoard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"restUntil"}},{"kind":"Field","name":{"kind":"Name","value":"leavesOn"}},{"kind":"Field","name":{"kind":"Name","value":"welcomeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<JoiningPageQuery, JoiningPageQueryVariables>;