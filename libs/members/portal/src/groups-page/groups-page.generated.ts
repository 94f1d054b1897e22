/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type GroupPart =
  | 'LEADS'
  | 'MEMBER'
  | 'TEAM';

export type NewGroup = {
  readonly about: string;
  /** How it works together; may be written later. */
  readonly agreement?: string | null | undefined;
  /** A cohort that nobody else may know of. It stays so. */
  readonly apart: boolean;
  readonly name: string;
};

export type GroupsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupsPageQuery = { readonly teamGroups: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly about: string | null, readonly apart: boolean, readonly startedOn: PlainDate, readonly endedOn: PlainDate | null, readonly memberCount: number | null, readonly agreement: { readonly version: number } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly part: GroupPart, readonly to: PlainDate | null, readonly saidYesTo: number | null }> | null }> };

export type OpenGroupMutationVariables = Exact<{
  input: NewGroup;
  idempotencyKey: string;
}>;


export type OpenGroupMutation = { readonly openGroup: { readonly id: string } };


export const GroupsPageDocument = {"__meta__":{"documentId":"1e7b36ac2ed6639700e0965270a617930b43b537267ffa418f743a72e792d963"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"apart"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"saidYesTo"}}]}}]}}]}}]} as unknown as DocumentNode<GroupsPageQuery, GroupsPageQueryVariables>;
export const OpenGroupDocument = {"__meta__":{"documentId":"ffa6b9b7cf52c57ec8ce915603611f5a8fc2249f0ef290e1762ad5cf4cc9f162"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NewGroup"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OpenGroupMutation, OpenGroupMutationVariables>;