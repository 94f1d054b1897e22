/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CopyReason =
  | 'CHILD'
  | 'LEFT'
  | 'PAPER';

export type CopyState =
  | 'ASKED'
  | 'LET_GO'
  | 'MAKING'
  | 'READY';

export type CopiesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CopiesPageQuery = { readonly copyRequests: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: CopyState, readonly askedAt: string, readonly dueOn: PlainDate, readonly isLate: boolean, readonly madeFor: CopyReason | null }> };

export type CheckWhoAskedMutationVariables = Exact<{
  id: string;
}>;


export type CheckWhoAskedMutation = { readonly checkWhoAsked: CopyState };

export type MakeCopyForMutationVariables = Exact<{
  personId: string;
  because: CopyReason;
  sure: string;
}>;


export type MakeCopyForMutation = { readonly makeCopyFor: CopyState };


export const CopiesPageDocument = {"__meta__":{"documentId":"0d032f9a422d6f0d4009624909487f18611a77d1fa22ca77d4114ffb9040114c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CopiesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"copyRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"madeFor"}}]}}]}}]} as unknown as DocumentNode<CopiesPageQuery, CopiesPageQueryVariables>;
export const CheckWhoAskedDocument = {"__meta__":{"documentId":"8ffc5c8724ae5dd54ee60ac2ee22e2de981ea8434035b9f83a7e0e4571450195"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckWhoAsked"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkWhoAsked"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<CheckWhoAskedMutation, CheckWhoAskedMutationVariables>;
export const MakeCopyForDocument = {"__meta__":{"documentId":"d2a929fd1dd8007d93de9e08867ffdff82335e7be2423855c81476df54c5f8a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeCopyFor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"because"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CopyReason"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeCopyFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"because"},"value":{"kind":"Variable","name":{"kind":"Name","value":"because"}}},{"kind":"Argument","name":{"kind":"Name","value":"sure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sure"}}}]}]}}]} as unknown as DocumentNode<MakeCopyForMutation, MakeCopyForMutationVariables>;