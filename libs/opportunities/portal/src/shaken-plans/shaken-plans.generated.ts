/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ShakenPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type ShakenPlansQuery = { readonly shakenPlans: ReadonlyArray<{ readonly sessionId: string, readonly title: string, readonly heldOn: PlainDate, readonly startsAt: string, readonly lostNames: ReadonlyArray<string>, readonly stops: boolean }> };


export const ShakenPlansDocument = {"__meta__":{"documentId":"a35205c51193cb5238ebc98457bf54ceeb5eeca571a549fe85348b5d0f811f44"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShakenPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shakenPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lostNames"}},{"kind":"Field","name":{"kind":"Name","value":"stops"}}]}}]}}]} as unknown as DocumentNode<ShakenPlansQuery, ShakenPlansQueryVariables>;