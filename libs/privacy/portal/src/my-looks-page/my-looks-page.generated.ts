/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type LookKind =
  | 'ACCESS_NEEDS'
  | 'BANK_DETAILS'
  | 'BESIDE'
  | 'CHECKS'
  | 'COPY'
  | 'LIST'
  | 'LOG'
  | 'MESSAGE'
  | 'NOTES'
  | 'OTHER'
  | 'PAGES'
  | 'PANEL'
  | 'PAPERS'
  | 'PAYMENTS'
  | 'PAY_FILE'
  | 'PERMISSION'
  | 'RECORD'
  | 'REQUEST'
  | 'SAID'
  | 'SHEET'
  | 'WAYS_IN';

export type MyLooksPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyLooksPageQuery = { readonly whoLooked: ReadonlyArray<{ readonly id: string, readonly at: string, readonly what: LookKind, readonly who: string | null, readonly lookingAlongWith: string | null, readonly supportedBy: string | null, readonly roles: ReadonlyArray<string>, readonly times: number }>, readonly retentionRules: ReadonlyArray<{ readonly code: string, readonly record: string, readonly period: string, readonly countedFrom: string, readonly thenWhat: string }> };


export const MyLooksPageDocument = {"__meta__":{"documentId":"086acb296315a7b561cd759d3f4c87cdea62fdc503c5704ea4551472ec923424"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyLooksPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whoLooked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"lookingAlongWith"}},{"kind":"Field","name":{"kind":"Name","value":"supportedBy"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"times"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retentionRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"countedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"thenWhat"}}]}}]}}]} as unknown as DocumentNode<MyLooksPageQuery, MyLooksPageQueryVariables>;