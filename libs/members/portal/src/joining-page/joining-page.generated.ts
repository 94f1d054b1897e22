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


export type JoiningPageQuery = { readonly enquiries: ReadonlyArray<{ readonly id: string, readonly state: EnquiryState, readonly name: string | null, readonly kind: MemberKind, readonly daysAgo: number, readonly late: boolean, readonly needsWord: boolean, readonly answeredOn: PlainDate | null }>, readonly stageBoard: ReadonlyArray<{ readonly stage: MemberStage, readonly count: number, readonly members: ReadonlyArray<{ readonly id: string, readonly knownAs: string, readonly kind: MemberKind, readonly stage: MemberStage, readonly joinedOn: PlainDate, readonly restUntil: PlainDate | null, readonly leavesOn: PlainDate | null, readonly welcomeSteps: ReadonlyArray<{ readonly name: WelcomeStepName, readonly done: boolean, readonly needed: boolean }> | null }> }> };


export const JoiningPageDocument = {"__meta__":{"documentId":"81774f015fe5ae657dab6cefa9803d312ba348d3222fefc044fec2fb365b0240"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JoiningPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enquiries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"daysAgo"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"needsWord"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageBoard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"restUntil"}},{"kind":"Field","name":{"kind":"Name","value":"leavesOn"}},{"kind":"Field","name":{"kind":"Name","value":"welcomeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<JoiningPageQuery, JoiningPageQueryVariables>;