/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AroundTaskKind =
  | 'DELEGATION_DUE'
  | 'MEMBER_ASKED'
  | 'MOVED'
  | 'NOT_CONFIRMED'
  | 'RULE_DUE'
  | 'STATUS_DUE'
  | 'STATUS_MISSING'
  | 'WORKER_CHANGED';

export type AroundTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type AroundTasksQuery = { readonly aroundTasks: ReadonlyArray<{ readonly memberId: string, readonly knownAs: string, readonly kind: AroundTaskKind, readonly since: PlainDate }> };


export const AroundTasksDocument = {"__meta__":{"documentId":"6e11021f0046deb61deda6331b2d4b371916e7ae931c7b079bc9325b4ee79160"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AroundTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aroundTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<AroundTasksQuery, AroundTasksQueryVariables>;