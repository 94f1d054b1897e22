/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type WorkerKind =
  | 'ADVOCATE'
  | 'IRO'
  | 'KEY_WORKER'
  | 'OTHER'
  | 'PERSONAL_ADVISER'
  | 'SOCIAL_WORKER'
  | 'SUPPORTER';

export type MyYoungPeoplePageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyYoungPeoplePageQuery = { readonly peopleIWorkWith: ReadonlyArray<{ readonly id: string, readonly knownAs: string | null, readonly iAm: WorkerKind, readonly since: PlainDate, readonly dates: ReadonlyArray<{ readonly id: string, readonly title: string, readonly heldOn: PlainDate, readonly place: string }> | null }> };


export const MyYoungPeoplePageDocument = {"__meta__":{"documentId":"eef1a1182fe9c68099a11b0475837e0c84aa10414a953a4194d0e7639ce409c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyYoungPeoplePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peopleIWorkWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"iAm"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]}}]} as unknown as DocumentNode<MyYoungPeoplePageQuery, MyYoungPeoplePageQueryVariables>;