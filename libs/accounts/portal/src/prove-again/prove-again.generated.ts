/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type WaysToProveQueryVariables = Exact<{ [key: string]: never; }>;


export type WaysToProveQuery = { readonly myWaysIn: { readonly hasAuthenticator: boolean, readonly whyNotAdd: string | null, readonly workSignIn: boolean, readonly passkeys: ReadonlyArray<{ readonly id: string }> } | null };

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


export const WaysToProveDocument = {"__meta__":{"documentId":"14761988f5fc6acb260359af41284133f2d794327ac819dd07f4ecbcd179ef08"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaysToProve"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myWaysIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasAuthenticator"}},{"kind":"Field","name":{"kind":"Name","value":"passkeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAdd"}},{"kind":"Field","name":{"kind":"Name","value":"workSignIn"}}]}}]}}]} as unknown as DocumentNode<WaysToProveQuery, WaysToProveQueryVariables>;
export const ProveWithFiguresDocument = {"__meta__":{"documentId":"df0221e72a64497aca36c9af770570b4c4aadae073832419d1256989b0fa1b7e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProveWithFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"figures"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proveWithFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"figures"},"value":{"kind":"Variable","name":{"kind":"Name","value":"figures"}}}]}]}}]} as unknown as DocumentNode<ProveWithFiguresMutation, ProveWithFiguresMutationVariables>;
export const AskForPasskeyAgainDocument = {"__meta__":{"documentId":"b887976791d084031403ecefd158e359d9dbcd2faf4cbdc47a78a91ba5d0b357"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForPasskeyAgain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForPasskey"}}]}}]} as unknown as DocumentNode<AskForPasskeyAgainMutation, AskForPasskeyAgainMutationVariables>;
export const ProveWithPasskeyDocument = {"__meta__":{"documentId":"a945dd99d3859cf326882c96fc3c13e5cf894bf3472c15bb241b09c1ae559b23"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProveWithPasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proveWithPasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"answer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answer"}}}]}]}}]} as unknown as DocumentNode<ProveWithPasskeyMutation, ProveWithPasskeyMutationVariables>;