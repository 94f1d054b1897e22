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


export type MyCopyPageQuery = { readonly forgettingAsked: boolean, readonly myCopy: { readonly state: CopyState, readonly askedAt: string, readonly dueOn: PlainDate, readonly keptUntil: PlainDate | null, readonly askedForYou: boolean } | null };

export type AskForCopyMutationVariables = Exact<{ [key: string]: never; }>;


export type AskForCopyMutation = { readonly askForCopy: CopyState };

export type AskToBeForgottenMutationVariables = Exact<{ [key: string]: never; }>;


export type AskToBeForgottenMutation = { readonly askToBeForgotten: boolean };


export const MyCopyPageDocument = {"__meta__":{"documentId":"d4aaca832d212490b110cd649b088137fac0b8bb6181c98ac79213c5c6f4b9ff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCopyPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myCopy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}},{"kind":"Field","name":{"kind":"Name","value":"askedForYou"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forgettingAsked"}}]}}]} as unknown as DocumentNode<MyCopyPageQuery, MyCopyPageQueryVariables>;
export const AskForCopyDocument = {"__meta__":{"documentId":"4e8b99c891fb3f899839053fbc587a375493afcad52c4b6bcc659dcd6fa2a728"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForCopy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForCopy"}}]}}]} as unknown as DocumentNode<AskForCopyMutation, AskForCopyMutationVariables>;
export const AskToBeForgottenDocument = {"__meta__":{"documentId":"644f02a1dca5cf7636b5b8e496bff8d719440c0d642fc0aee48a5bfeb17e424f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskToBeForgotten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askToBeForgotten"}}]}}]} as unknown as DocumentNode<AskToBeForgottenMutation, AskToBeForgottenMutationVariables>;