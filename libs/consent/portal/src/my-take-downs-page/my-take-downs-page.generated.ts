/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type TakedownState =
  | 'CANNOT_RECALL'
  | 'DONE'
  | 'OPEN';

export type MyTakeDownsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTakeDownsPageQuery = { readonly myTakedowns: ReadonlyArray<{ readonly id: string, readonly memberId: string, readonly memberName: string, readonly place: string, readonly owner: string, readonly dueOn: PlainDate, readonly state: TakedownState, readonly late: boolean, readonly told: string | null, readonly whyNotSettle: string | null }> };


export const MyTakeDownsPageDocument = {"__meta__":{"documentId":"92c2ddf9d61cccf6f61bf0f799faeece4cc9d891148310e3ac33fd79c71357ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyTakeDownsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTakedowns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotSettle"}}]}}]}}]} as unknown as DocumentNode<MyTakeDownsPageQuery, MyTakeDownsPageQueryVariables>;