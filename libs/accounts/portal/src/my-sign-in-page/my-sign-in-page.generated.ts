/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type EmailProof =
  | 'EMAIL'
  | 'TEAM'
  | 'TEXT';

export type WayIn =
  | 'AUTHENTICATOR'
  | 'CARD'
  | 'CODE'
  | 'DEMO'
  | 'LINK'
  | 'PASSKEY'
  | 'SUPPORTED'
  | 'WORK_ACCOUNT';

export type MySignInPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MySignInPageQuery = { readonly myWaysIn: { readonly email: string | null, readonly phone: string | null, readonly workPhone: string | null, readonly hasAuthenticator: boolean, readonly hasCard: boolean, readonly workAccountSince: string | null, readonly wrongTries: number, readonly whyNotAdd: string | null, readonly emailProofs: ReadonlyArray<EmailProof>, readonly waitingEmail: string | null, readonly waitsUntil: string | null, readonly phoneToTry: string | null, readonly phoneFails: string | null, readonly passkeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly addedAt: string }> } | null, readonly mySessions: ReadonlyArray<{ readonly id: string, readonly way: WayIn, readonly openedAt: string, readonly lastSeenAt: string, readonly supportedBy: string | null, readonly isThis: boolean }> };

export type ConfirmMyPhoneMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmMyPhoneMutation = { readonly confirmMyPhone: boolean };

export type EndMySessionMutationVariables = Exact<{
  id: string;
}>;


export type EndMySessionMutation = { readonly endMySession: boolean };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { readonly signOutEverywhere: boolean };

export type AskToAddPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type AskToAddPasskeyMutation = { readonly askToAddPasskey: string };

export type AddPasskeyMutationVariables = Exact<{
  answer: string;
  name: string;
}>;


export type AddPasskeyMutation = { readonly addPasskey: boolean };

export type RemovePasskeyMutationVariables = Exact<{
  id: string;
}>;


export type RemovePasskeyMutation = { readonly removePasskey: boolean };

export type AskToAddAuthenticatorMutationVariables = Exact<{ [key: string]: never; }>;


export type AskToAddAuthenticatorMutation = { readonly askToAddAuthenticator: { readonly secret: string, readonly picture: string, readonly pictureSize: number } };

export type AddAuthenticatorMutationVariables = Exact<{
  figures: string;
}>;


export type AddAuthenticatorMutation = { readonly addAuthenticator: boolean };

export type RemoveAuthenticatorMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveAuthenticatorMutation = { readonly removeAuthenticator: boolean };


export const MySignInPageDocument = {"__meta__":{"documentId":"726aae7be05e898ec188861fa9b8349a3da150ba9c98979d578b7890db3a41a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MySignInPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myWaysIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"workPhone"}},{"kind":"Field","name":{"kind":"Name","value":"hasAuthenticator"}},{"kind":"Field","name":{"kind":"Name","value":"hasCard"}},{"kind":"Field","name":{"kind":"Name","value":"workAccountSince"}},{"kind":"Field","name":{"kind":"Name","value":"wrongTries"}},{"kind":"Field","name":{"kind":"Name","value":"passkeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAdd"}},{"kind":"Field","name":{"kind":"Name","value":"emailProofs"}},{"kind":"Field","name":{"kind":"Name","value":"waitingEmail"}},{"kind":"Field","name":{"kind":"Name","value":"waitsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"phoneToTry"}},{"kind":"Field","name":{"kind":"Name","value":"phoneFails"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mySessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"supportedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isThis"}}]}}]}}]} as unknown as DocumentNode<MySignInPageQuery, MySignInPageQueryVariables>;
export const ConfirmMyPhoneDocument = {"__meta__":{"documentId":"05eab7f9e50e1fc9c79027040a12d5e0b0ebf1faeb02c435fdc12ea31b054b31"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmMyPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmMyPhone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}]}}]} as unknown as DocumentNode<ConfirmMyPhoneMutation, ConfirmMyPhoneMutationVariables>;
export const EndMySessionDocument = {"__meta__":{"documentId":"f1903bd56a5ee2167998bba6c3a8d4399dddcf81a4dd6d81984634f519e3af30"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMySession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endMySession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<EndMySessionMutation, EndMySessionMutationVariables>;
export const SignOutEverywhereDocument = {"__meta__":{"documentId":"b997c2a01501a783bf4dcad411480084fcbef1c375517025c3c9307ed3addee1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOutEverywhere"}}]}}]} as unknown as DocumentNode<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const AskToAddPasskeyDocument = {"__meta__":{"documentId":"6b27e37d1393b2bd687d609e9c6b72787065bc5ef260d9fb6db54b16759d900c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskToAddPasskey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askToAddPasskey"}}]}}]} as unknown as DocumentNode<AskToAddPasskeyMutation, AskToAddPasskeyMutationVariables>;
export const AddPasskeyDocument = {"__meta__":{"documentId":"9d514f44902c4632fbfbc4af3209f6ebc6886295477bdfd46d912ff4b6a30fa9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addPasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"answer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answer"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}]}}]} as unknown as DocumentNode<AddPasskeyMutation, AddPasskeyMutationVariables>;
export const RemovePasskeyDocument = {"__meta__":{"documentId":"1656bb979639f3efde8ae6c16bb94eadc7be31887c9481b3f8b33e7cb6d0a46f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const AskToAddAuthenticatorDocument = {"__meta__":{"documentId":"c92fc34acbff3ba5e4df1fa51978bee8886f0de8cc5c0cc532338cef2287a8f2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskToAddAuthenticator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askToAddAuthenticator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"pictureSize"}}]}}]}}]} as unknown as DocumentNode<AskToAddAuthenticatorMutation, AskToAddAuthenticatorMutationVariables>;
export const AddAuthenticatorDocument = {"__meta__":{"documentId":"642a66d97b7afef4532dcfb45d7be723a0a6e246ad727e075c37f112ad51128a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddAuthenticator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"figures"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addAuthenticator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"figures"},"value":{"kind":"Variable","name":{"kind":"Name","value":"figures"}}}]}]}}]} as unknown as DocumentNode<AddAuthenticatorMutation, AddAuthenticatorMutationVariables>;
export const RemoveAuthenticatorDocument = {"__meta__":{"documentId":"468bb630e686ab5a4d27577d7208aecf7050295f94d343e26faac22b4d41bea8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveAuthenticator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeAuthenticator"}}]}}]} as unknown as DocumentNode<RemoveAuthenticatorMutation, RemoveAuthenticatorMutationVariables>;