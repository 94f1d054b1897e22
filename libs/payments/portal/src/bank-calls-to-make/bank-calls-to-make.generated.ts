/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type BankCallsToMakeQueryVariables = Exact<{ [key: string]: never; }>;


export type BankCallsToMakeQuery = { readonly bankCallBacks: ReadonlyArray<{ readonly id: string, readonly memberName: string | null, readonly changedAt: string }> };


export const BankCallsToMakeDocument = {"__meta__":{"documentId":"ea87074b6ed20e48709a28b95aaf00d098f13a85f404dba4bc06a35a64b82c65"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BankCallsToMake"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bankCallBacks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]} as unknown as DocumentNode<BankCallsToMakeQuery, BankCallsToMakeQueryVariables>;