/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type SessionKind =
  | 'MEETING'
  | 'PANEL'
  | 'PROJECT'
  | 'TRAINING';

export type ShelvesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ShelvesPageQuery = { readonly kindShelves: ReadonlyArray<{ readonly kind: SessionKind, readonly papers: ReadonlyArray<{ readonly id: string, readonly title: string, readonly inWords: string | null, readonly fileId: string | null, readonly pages: number, readonly version: number, readonly putAt: string, readonly putByName: string | null, readonly whyNotChange: string | null, readonly readers: ReadonlyArray<{ readonly memberId: string, readonly memberName: string, readonly lookedAt: string | null }>, readonly earlier: ReadonlyArray<{ readonly version: number, readonly from: string, readonly to: string | null, readonly lookedCount: number }> }> }> };


export const ShelvesPageDocument = {"__meta__":{"documentId":"4f6070c202996f5ebe9bfd79f403fdadc953376ca2d1c7840a8ff47e667e6d8b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShelvesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kindShelves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"inWords"}},{"kind":"Field","name":{"kind":"Name","value":"fileId"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"putAt"}},{"kind":"Field","name":{"kind":"Name","value":"putByName"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotChange"}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"lookedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"lookedCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ShelvesPageQuery, ShelvesPageQueryVariables>;