/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type WelcomeStepName =
  | 'AGREEMENT'
  | 'CHECKS'
  | 'FIRST_DATE'
  | 'GUARDIAN'
  | 'MET'
  | 'PAYMENT'
  | 'SAFE_CONTACT'
  | 'WALLET';

export type NewHereCardQueryVariables = Exact<{ [key: string]: never; }>;


export type NewHereCardQuery = { readonly myRecord: { readonly id: string, readonly welcomeSteps: ReadonlyArray<{ readonly name: WelcomeStepName, readonly done: boolean, readonly needed: boolean }> | null } | null };


export const NewHereCardDocument = {"__meta__":{"documentId":"301c25a026cc195a24a7018d778b3d69456b8d3109f073a7fbd6a5eb5da5e768"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewHereCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"welcomeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}}]} as unknown as DocumentNode<NewHereCardQuery, NewHereCardQueryVariables>;