/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AccessLineInput = {
  readonly seenBy: LineAudience;
  readonly words: string;
};

export type LineAudience =
  | 'HOSTS'
  | 'TEAM'
  | 'VENUE';

export type MyNeedsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNeedsPageQuery = { readonly myRecord: { readonly id: string, readonly accessNeeds: string | null, readonly accessLines: ReadonlyArray<{ readonly id: string, readonly words: string, readonly seenBy: LineAudience }> | null } | null };

export type MyNeedsFragment = { readonly id: string, readonly accessNeeds: string | null, readonly accessLines: ReadonlyArray<{ readonly id: string, readonly words: string, readonly seenBy: LineAudience }> | null };

export type SayMyNeedsMutationVariables = Exact<{
  lines: ReadonlyArray<AccessLineInput> | AccessLineInput;
}>;


export type SayMyNeedsMutation = { readonly sayMyNeeds: { readonly id: string, readonly accessNeeds: string | null, readonly accessLines: ReadonlyArray<{ readonly id: string, readonly words: string, readonly seenBy: LineAudience }> | null } };

export const MyNeedsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyNeeds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accessNeeds"}},{"kind":"Field","name":{"kind":"Name","value":"accessLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"seenBy"}}]}}]}}]} as unknown as DocumentNode<MyNeedsFragment, unknown>;
export const MyNeedsPageDocument = {"__meta__":{"documentId":"bd0ee0628592660ca44f11592e04a8d0e4c9282b148f1a62f9d91f2f1154252f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyNeedsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyNeeds"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyNeeds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accessNeeds"}},{"kind":"Field","name":{"kind":"Name","value":"accessLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"seenBy"}}]}}]}}]} as unknown as DocumentNode<MyNeedsPageQuery, MyNeedsPageQueryVariables>;
export const SayMyNeedsDocument = {"__meta__":{"documentId":"6da3b8f46cf9cebac7d8c6d9ed80b71e18672af9aac20a8f4296ea5432c8f5c3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayMyNeeds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lines"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessLineInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayMyNeeds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lines"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lines"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyNeeds"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyNeeds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accessNeeds"}},{"kind":"Field","name":{"kind":"Name","value":"accessLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"seenBy"}}]}}]}}]} as unknown as DocumentNode<SayMyNeedsMutation, SayMyNeedsMutationVariables>;