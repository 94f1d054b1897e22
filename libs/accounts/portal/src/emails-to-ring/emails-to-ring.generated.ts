/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type EmailsToRingQueryVariables = Exact<{ [key: string]: never; }>;


export type EmailsToRingQuery = { readonly emailsToRing: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly since: string }> };


export const EmailsToRingDocument = {"__meta__":{"documentId":"48b05b204fc8f394cb03563051d2c7aa065dc25bebd3ab9cc06745469985f4d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmailsToRing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emailsToRing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<EmailsToRingQuery, EmailsToRingQueryVariables>;