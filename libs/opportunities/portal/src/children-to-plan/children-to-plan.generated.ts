/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DayGap =
  | 'CHANGE'
  | 'COLLECTOR'
  | 'COMES'
  | 'CONTACT'
  | 'FETCHERS'
  | 'GOES'
  | 'TAKERS'
  | 'TRAVEL';

export type ChildrenToPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type ChildrenToPlanQuery = { readonly childDaysToPlan: ReadonlyArray<{ readonly bookingId: string, readonly sessionId: string, readonly memberName: string, readonly title: string, readonly heldOn: PlainDate, readonly startsAt: string, readonly gaps: ReadonlyArray<DayGap> }> };


export const ChildrenToPlanDocument = {"__meta__":{"documentId":"7ecd01e94086015470347b09ea34c8bc114221d356be29eb3ead56b446df217a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChildrenToPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"childDaysToPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"}}]}}]}}]} as unknown as DocumentNode<ChildrenToPlanQuery, ChildrenToPlanQueryVariables>;