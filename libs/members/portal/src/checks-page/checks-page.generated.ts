/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CheckState =
  | 'EXEMPT'
  | 'EXPIRED'
  | 'EXPIRING'
  | 'MET'
  | 'NOT_STARTED'
  | 'OVERDUE'
  | 'REQUESTED';

export type ChecksPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ChecksPageQuery = { readonly checksInHand: ReadonlyArray<{ readonly memberId: string, readonly memberName: string, readonly fullName: string | null, readonly check: { readonly code: string, readonly name: string, readonly state: CheckState, readonly until: PlainDate | null, readonly askedOn: PlainDate | null, readonly dueBy: PlainDate | null, readonly dbs: boolean, readonly letOffEnded: PlainDate | null } }> };


export const ChecksPageDocument = {"__meta__":{"documentId":"c3dcbc28903814f5ef60ea06966c51d6b392cadc7875e30417548f4d941a33c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChecksPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checksInHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}},{"kind":"Field","name":{"kind":"Name","value":"dbs"}},{"kind":"Field","name":{"kind":"Name","value":"letOffEnded"}}]}}]}}]}}]} as unknown as DocumentNode<ChecksPageQuery, ChecksPageQueryVariables>;