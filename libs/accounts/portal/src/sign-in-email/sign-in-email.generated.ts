/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type EmailCounts =
  | 'LATER'
  | 'NOW'
  | 'ONCE_SURE';

export type EmailProof =
  | 'EMAIL'
  | 'TEAM'
  | 'TEXT';

export type SureWay =
  | 'MET'
  | 'RANG_KNOWN_NUMBER'
  | 'WORK_IDENTITY';

export type AskToChangeMyEmailMutationVariables = Exact<{
  email: string;
  proveBy?: EmailProof | null | undefined;
}>;


export type AskToChangeMyEmailMutation = { readonly askToChangeMyEmail: boolean };

export type ConfirmMyEmailMutationVariables = Exact<{
  code: string;
  oldCode?: string | null | undefined;
}>;


export type ConfirmMyEmailMutation = { readonly confirmMyEmail: EmailCounts };

export type StopMyEmailChangeMutationVariables = Exact<{ [key: string]: never; }>;


export type StopMyEmailChangeMutation = { readonly stopMyEmailChange: boolean };

export type LetEmailChangeMutationVariables = Exact<{
  personId: string;
  sureBy: SureWay;
}>;


export type LetEmailChangeMutation = { readonly letEmailChange: boolean };

export type StopEmailChangeOfMutationVariables = Exact<{
  personId: string;
}>;


export type StopEmailChangeOfMutation = { readonly stopEmailChangeOf: boolean };

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


export const AskToChangeMyEmailDocument = {"__meta__":{"documentId":"52634f35c8c3ee3f500bc2118a4b4658abc4983e326cdd569314feb918329cba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskToChangeMyEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"proveBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmailProof"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askToChangeMyEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}},{"kind":"Argument","name":{"kind":"Name","value":"proveBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"proveBy"}}}]}]}}]} as unknown as DocumentNode<AskToChangeMyEmailMutation, AskToChangeMyEmailMutationVariables>;
export const ConfirmMyEmailDocument = {"__meta__":{"documentId":"314682418aff047cd559108981b33dc06d1d02fef96b5d0aa53174a2f79420ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmMyEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"oldCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmMyEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"oldCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"oldCode"}}}]}]}}]} as unknown as DocumentNode<ConfirmMyEmailMutation, ConfirmMyEmailMutationVariables>;
export const StopMyEmailChangeDocument = {"__meta__":{"documentId":"a79d78e72a890dfd7c7b35815242b59957a171bae2ce9da2d485c77153d919d5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopMyEmailChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopMyEmailChange"}}]}}]} as unknown as DocumentNode<StopMyEmailChangeMutation, StopMyEmailChangeMutationVariables>;
export const LetEmailChangeDocument = {"__meta__":{"documentId":"a062f177770f4588c258781e0b02821b7633ca1e2208bbfac6818e1e27c6f152"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LetEmailChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sureBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SureWay"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letEmailChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"sureBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sureBy"}}}]}]}}]} as unknown as DocumentNode<LetEmailChangeMutation, LetEmailChangeMutationVariables>;
export const StopEmailChangeOfDocument = {"__meta__":{"documentId":"3faf29823155219e288754a4848fbde21e527754ce0a98a368b659758122a1d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopEmailChangeOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopEmailChangeOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}]}]}}]} as unknown as DocumentNode<StopEmailChangeOfMutation, StopEmailChangeOfMutationVariables>;
export const RemoveMyEmailDocument = {"__meta__":{"documentId":"dcae32f9e8e7e5e77b8e8a6f9f4926567abf452f852713317a14b13f8f597218"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMyEmail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMyEmail"}}]}}]} as unknown as DocumentNode<RemoveMyEmailMutation, RemoveMyEmailMutationVariables>;
export const AskToChangeEmailOfDocument = {"__meta__":{"documentId":"f4a8982177202c1f22eb96215a42bb74eb574b34feccaf3b5ee748c15472c868"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskToChangeEmailOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sureBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SureWay"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askToChangeEmailOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}},{"kind":"Argument","name":{"kind":"Name","value":"sureBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sureBy"}}}]}]}}]} as unknown as DocumentNode<AskToChangeEmailOfMutation, AskToChangeEmailOfMutationVariables>;
export const ConfirmEmailOfDocument = {"__meta__":{"documentId":"d807b0ff48033af2709781c64638bf50d6c05474bbbbe179360860ca123edd00"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmEmailOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmEmailOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}]}}]} as unknown as DocumentNode<ConfirmEmailOfMutation, ConfirmEmailOfMutationVariables>;
export const RemoveEmailOfDocument = {"__meta__":{"documentId":"e37e93a90b5df3dbfdce4edae475b802b7d875a733e2d4357d5d49f2bc1a566b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveEmailOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sureBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SureWay"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeEmailOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"sureBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sureBy"}}}]}]}}]} as unknown as DocumentNode<RemoveEmailOfMutation, RemoveEmailOfMutationVariables>;