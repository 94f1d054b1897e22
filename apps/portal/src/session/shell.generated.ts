/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { readonly me: { readonly personId: string, readonly firstName: string, readonly displayName: string, readonly roles: ReadonlyArray<string>, readonly audience: string, readonly lookedAlong: boolean } | null, readonly publicContacts: ReadonlyArray<{ readonly code: string, readonly label: string, readonly phone: string, readonly hours: string, readonly what: string, readonly isNow: boolean }> };


export const ShellDocument = {"__meta__":{"documentId":"5d165249687ee5cf348ec822e9ecba3e524de45ceb6d717a2ae4612bd5180a3c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shell"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"lookedAlong"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicContacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"isNow"}}]}}]}}]} as unknown as DocumentNode<ShellQuery, ShellQueryVariables>;