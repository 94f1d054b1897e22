/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type LettersWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type LettersWaitingQuery = { readonly lettersToPost: ReadonlyArray<{ readonly id: string, readonly postBy: PlainDate, readonly late: boolean, readonly tooLate: boolean }> };


export const LettersWaitingDocument = {"__meta__":{"documentId":"59858eb68de72314b149514dd445532912c7d646d87972dc0d0a058c055ce725"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LettersWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lettersToPost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"tooLate"}}]}}]}}]} as unknown as DocumentNode<LettersWaitingQuery, LettersWaitingQueryVariables>;