/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CopyState =
  | 'ASKED'
  | 'LET_GO'
  | 'MAKING'
  | 'READY';

export type MyCopyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCopyPageQuery = { readonly myCopy: { readonly state: CopyState, readonly askedAt: string, readonly dueOn: PlainDate, readonly keptUntil: PlainDate | null } | null };

export type AskForCopyMutationVariables = Exact<{ [key: string]: never; }>;


export type AskForCopyMutation = { readonly askForCopy: CopyState };


export const MyCopyPageDocument = {"__meta__":{"documentId":"32b4989bdd5b7a87da2fd33e65acbcd562b36bd7385d3c3da83c8fd180904add"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCopyPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myCopy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}}]}}]}}]} as unknown as DocumentNode<MyCopyPageQuery, MyCopyPageQueryVariables>;
export const AskForCopyDocument = {"__meta__":{"documentId":"4e8b99c891fb3f899839053fbc587a375493afcad52c4b6bcc659dcd6fa2a728"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForCopy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForCopy"}}]}}]} as unknown as DocumentNode<AskForCopyMutation, AskForCopyMutationVariables>;