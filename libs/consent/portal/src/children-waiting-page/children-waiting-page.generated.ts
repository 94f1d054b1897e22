/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type WaitingStep =
  | 'ASKED'
  | 'NOBODY_NAMED'
  | 'NOT_ASKED'
  | 'NOT_CONFIRMED'
  | 'TALK';

export type ChildrenWaitingPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ChildrenWaitingPageQuery = { readonly childrenWaitingCount: number, readonly childrenWaiting: ReadonlyArray<{ readonly memberId: string, readonly knownAs: string, readonly step: WaitingStep, readonly since: PlainDate }> };


export const ChildrenWaitingPageDocument = {"__meta__":{"documentId":"b9a7ae6aec442afd91147ca509bee73251e917bd2a52db9b10c4ae857cbd937d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChildrenWaitingPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"childrenWaitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"childrenWaiting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<ChildrenWaitingPageQuery, ChildrenWaitingPageQueryVariables>;