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

export type MyChecksPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyChecksPageQuery = { readonly myChecks: ReadonlyArray<{ readonly code: string, readonly name: string, readonly why: string, readonly state: CheckState, readonly until: PlainDate | null, readonly askedOn: PlainDate | null, readonly dueBy: PlainDate | null, readonly letOffEnded: PlainDate | null, readonly exemptionReason: string | null, readonly details: { readonly seenOn: PlainDate | null, readonly seenBy: string | null, readonly certificateOn: PlainDate | null, readonly referenceOn: PlainDate | null, readonly reference: string | null } | null }> };


export const MyChecksPageDocument = {"__meta__":{"documentId":"a972b428619cd532c890da8de2e2b707d4249e49ef14ad2d7fc31f3290c100c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyChecksPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myChecks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}},{"kind":"Field","name":{"kind":"Name","value":"letOffEnded"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seenOn"}},{"kind":"Field","name":{"kind":"Name","value":"seenBy"}},{"kind":"Field","name":{"kind":"Name","value":"certificateOn"}},{"kind":"Field","name":{"kind":"Name","value":"referenceOn"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<MyChecksPageQuery, MyChecksPageQueryVariables>;