/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type LikenessReason =
  | 'BIRTHDAY_TURNED'
  | 'NEAR_NAME'
  | 'SAME_BIRTHDAY'
  | 'SAME_EMAIL'
  | 'SAME_NAME'
  | 'SAME_PHONE';

export type MaybeTwicePageQueryVariables = Exact<{ [key: string]: never; }>;


export type MaybeTwicePageQuery = { readonly likenesses: ReadonlyArray<{ readonly id: string, readonly oneId: string, readonly otherId: string, readonly oneName: string, readonly otherName: string, readonly reasons: ReadonlyArray<LikenessReason>, readonly foundAt: string }> };


export const MaybeTwicePageDocument = {"__meta__":{"documentId":"df2786b776b32e0a53e7f01f6477952d8af8203fd59205134b4d804eb2597047"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MaybeTwicePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"likenesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"oneId"}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"oneName"}},{"kind":"Field","name":{"kind":"Name","value":"otherName"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}}]}}]}}]} as unknown as DocumentNode<MaybeTwicePageQuery, MaybeTwicePageQueryVariables>;