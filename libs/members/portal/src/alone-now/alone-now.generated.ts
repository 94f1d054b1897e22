/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type LoneKind =
  | 'HOME'
  | 'ONE_TO_ONE'
  | 'WAY_HOME';

export type LoneState =
  | 'ENDED'
  | 'HELP'
  | 'PLANNED'
  | 'THERE';

export type AloneNowQueryVariables = Exact<{ [key: string]: never; }>;


export type AloneNowQuery = { readonly aloneNow: ReadonlyArray<{ readonly id: string, readonly personName: string, readonly kind: LoneKind, readonly expectedAt: string, readonly state: LoneState, readonly minutesLate: number, readonly toldCount: number, readonly mayOpen: boolean }> };


export const AloneNowDocument = {"__meta__":{"documentId":"a2cfa0c901369924e720306299d10288b2fb64de7fa1a1b1f6e08c9836ddab7f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AloneNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aloneNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"expectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"toldCount"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpen"}}]}}]}}]} as unknown as DocumentNode<AloneNowQuery, AloneNowQueryVariables>;