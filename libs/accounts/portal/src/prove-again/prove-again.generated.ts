/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type WaysToProveQueryVariables = Exact<{ [key: string]: never; }>;


export type WaysToProveQuery = { readonly myWaysIn: { readonly hasAuthenticator: boolean, readonly passkeys: ReadonlyArray<{ readonly id: string }> } | null };

export type ProveWithFiguresMutationVariables = Exact<{
  figures: string;
}>;


export type ProveWithFiguresMutation = { readonly proveWithFigures: boolean };

export type AskForPasskeyAgainMutationVariables = Exact<{ [key: string]: never; }>;


export type AskForPasskeyAgainMutation = { readonly askForPasskey: string };

export type ProveWithPasskeyMutationVariables = Exact<{
  answer: string;
}>;


export type ProveWithPasskeyMutation = { readonly proveWithPasskey: boolean };


export const WaysToProveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaysToProve"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myWaysIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasAuthenticator"}},{"kind":"Field","name":{"kind":"Name","value":"passkeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WaysToProveQuery, WaysToProveQueryVariables>;
export const ProveWithFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProveWithFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"figures"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proveWithFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"figures"},"value":{"kind":"Variable","name":{"kind":"Name","value":"figures"}}}]}]}}]} as unknown as DocumentNode<ProveWithFiguresMutation, ProveWithFiguresMutationVariables>;
export const AskForPasskeyAgainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForPasskeyAgain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForPasskey"}}]}}]} as unknown as DocumentNode<AskForPasskeyAgainMutation, AskForPasskeyAgainMutationVariables>;
export const ProveWithPasskeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProveWithPasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proveWithPasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"answer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answer"}}}]}]}}]} as unknown as DocumentNode<ProveWithPasskeyMutation, ProveWithPasskeyMutationVariables>;