/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type SureWay =
  | 'MET'
  | 'RANG_KNOWN_NUMBER'
  | 'WORK_IDENTITY';

export type AskToChangeMyEmailMutationVariables = Exact<{
  email: string;
}>;


export type AskToChangeMyEmailMutation = { readonly askToChangeMyEmail: boolean };

export type ConfirmMyEmailMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmMyEmailMutation = { readonly confirmMyEmail: boolean };

export type RemoveMyEmailMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveMyEmailMutation = { readonly removeMyEmail: boolean };

export type AskToChangeEmailOfMutationVariables = Exact<{
  personId: string;
  email: string;
  sureBy: SureWay;
}>;


export type AskToChangeEmailOfMutation = { readonly askToChangeEmailOf: boolean };

export type ConfirmEmailOfMutationVariables = Exact<{
  personId: string;
  code: string;
}>;


export type ConfirmEmailOfMutation = { readonly confirmEmailOf: boolean };

export type RemoveEmailOfMutationVariables = Exact<{
  personId: string;
  sureBy: SureWay;
}>;


export type RemoveEmailOfMutation = { readonly removeEmailOf: boolean };


export const AskToChangeMyEmailDocument = {"__meta__":{"documentId":"831f9fdb0880490046f907b895384effb96cbb0bb9e410ad0dab2e6ca391b989"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskToChangeMyEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askToChangeMyEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}}]}]}}]} as unknown as DocumentNode<AskToChangeMyEmailMutation, AskToChangeMyEmailMutationVariables>;
export const ConfirmMyEmailDocument = {"__meta__":{"documentId":"4fba6124aa998347a35d6eca058f6447fef9c6b73cd0f65f125eca8b668c6d4a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmMyEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmMyEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}]}}]} as unknown as DocumentNode<ConfirmMyEmailMutation, ConfirmMyEmailMutationVariables>;
export const RemoveMyEmailDocument = {"__meta__":{"documentId":"dcae32f9e8e7e5e77b8e8a6f9f4926567abf452f852713317a14b13f8f597218"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMyEmail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMyEmail"}}]}}]} as unknown as DocumentNode<RemoveMyEmailMutation, RemoveMyEmailMutationVariables>;
export const AskToChangeEmailOfDocument = {"__meta__":{"documentId":"f4a8982177202c1f22eb96215a42bb74eb574b34feccaf3b5ee748c15472c868"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskToChangeEmailOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sureBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SureWay"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askToChangeEmailOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}},{"kind":"Argument","name":{"kind":"Name","value":"sureBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sureBy"}}}]}]}}]} as unknown as DocumentNode<AskToChangeEmailOfMutation, AskToChangeEmailOfMutationVariables>;
export const ConfirmEmailOfDocument = {"__meta__":{"documentId":"d807b0ff48033af2709781c64638bf50d6c05474bbbbe179360860ca123edd00"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmEmailOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmEmailOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}]}}]} as unknown as DocumentNode<ConfirmEmailOfMutation, ConfirmEmailOfMutationVariables>;
export const RemoveEmailOfDocument = {"__meta__":{"documentId":"e37e93a90b5df3dbfdce4edae475b802b7d875a733e2d4357d5d49f2bc1a566b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveEmailOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sureBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SureWay"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeEmailOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"sureBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sureBy"}}}]}]}}]} as unknown as DocumentNode<RemoveEmailOfMutation, RemoveEmailOfMutationVariables>;