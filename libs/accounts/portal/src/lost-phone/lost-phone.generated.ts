/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type SureWay =
  | 'MET'
  | 'RANG_KNOWN_NUMBER'
  | 'WORK_IDENTITY';

export type AnothersWaysInFragment = { readonly personId: string, readonly name: string, readonly roles: ReadonlyArray<string>, readonly secondProofs: number, readonly signedIn: number, readonly whyNotHelp: string | null, readonly whyNotLetAdd: string | null, readonly mayAddUntil: string | null };

export type WaysInOfQueryVariables = Exact<{
  personId: string;
}>;


export type WaysInOfQuery = { readonly waysInOf: { readonly waitingEmail: string | null, readonly waitsSince: string | null, readonly waitsForTeam: boolean, readonly phoneFails: string | null, readonly personId: string, readonly name: string, readonly roles: ReadonlyArray<string>, readonly secondProofs: number, readonly signedIn: number, readonly whyNotHelp: string | null, readonly whyNotLetAdd: string | null, readonly mayAddUntil: string | null } };

export type SignOutPersonMutationVariables = Exact<{
  personId: string;
}>;


export type SignOutPersonMutation = { readonly signOutPerson: boolean };

export type EndSecondProofsMutationVariables = Exact<{
  personId: string;
  sureBy: SureWay;
}>;


export type EndSecondProofsMutation = { readonly endSecondProofs: boolean };

export type LetAddProofMutationVariables = Exact<{
  personId: string;
  sureBy: SureWay;
}>;


export type LetAddProofMutation = { readonly letAddProof: boolean };

export const AnothersWaysInFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnothersWaysIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaysInOfAnother"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"secondProofs"}},{"kind":"Field","name":{"kind":"Name","value":"signedIn"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotHelp"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotLetAdd"}},{"kind":"Field","name":{"kind":"Name","value":"mayAddUntil"}}]}}]} as unknown as DocumentNode<AnothersWaysInFragment, unknown>;
export const WaysInOfDocument = {"__meta__":{"documentId":"c9925b58c195a7a848b00991677cfa0f8dcc6cd576787649fc5bc306e6a3deb9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaysInOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waysInOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnothersWaysIn"}},{"kind":"Field","name":{"kind":"Name","value":"waitingEmail"}},{"kind":"Field","name":{"kind":"Name","value":"waitsSince"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForTeam"}},{"kind":"Field","name":{"kind":"Name","value":"phoneFails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnothersWaysIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaysInOfAnother"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"secondProofs"}},{"kind":"Field","name":{"kind":"Name","value":"signedIn"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotHelp"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotLetAdd"}},{"kind":"Field","name":{"kind":"Name","value":"mayAddUntil"}}]}}]} as unknown as DocumentNode<WaysInOfQuery, WaysInOfQueryVariables>;
export const SignOutPersonDocument = {"__meta__":{"documentId":"c29634c95b63ee5990273e0f2f39209e2cda487b3d38cfb9fb3eedbb05c7cd8b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOutPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOutPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}]}]}}]} as unknown as DocumentNode<SignOutPersonMutation, SignOutPersonMutationVariables>;
export const EndSecondProofsDocument = {"__meta__":{"documentId":"969cc1911ddf16605d0d67009316fd6c202efd89ae74bd47bdc259de3ed5f07e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSecondProofs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sureBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SureWay"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSecondProofs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"sureBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sureBy"}}}]}]}}]} as unknown as DocumentNode<EndSecondProofsMutation, EndSecondProofsMutationVariables>;
export const LetAddProofDocument = {"__meta__":{"documentId":"8c3b189a586514fb0880637abeb7117822edc3178183f214c979ef03a9e28ce9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LetAddProof"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sureBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SureWay"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letAddProof"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"sureBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sureBy"}}}]}]}}]} as unknown as DocumentNode<LetAddProofMutation, LetAddProofMutationVariables>;