/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type MoneyHowPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MoneyHowPageQuery = { readonly myBankAccount: { readonly lastDigits: string, readonly setAt: string, readonly paysFrom: PlainDate | null, readonly ringFirst: boolean } | null, readonly myWaysIn: { readonly hasAuthenticator: boolean, readonly passkeys: ReadonlyArray<{ readonly id: string }> } | null };

export type SetBankAccountMutationVariables = Exact<{
  sortCode: string;
  accountNumber: string;
  accountName: string;
}>;


export type SetBankAccountMutation = { readonly setBankAccount: { readonly lastDigits: string, readonly paysFrom: PlainDate | null, readonly ringFirst: boolean } };


export const MoneyHowPageDocument = {"__meta__":{"documentId":"540519a163618cb240eadfbbc9820edaf9f3c57cf882e456a8b9ed00de30b900"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoneyHowPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myBankAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastDigits"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}},{"kind":"Field","name":{"kind":"Name","value":"paysFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ringFirst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myWaysIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasAuthenticator"}},{"kind":"Field","name":{"kind":"Name","value":"passkeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<MoneyHowPageQuery, MoneyHowPageQueryVariables>;
export const SetBankAccountDocument = {"__meta__":{"documentId":"c3cd1cb7e5b29c0438ea7de83ebf8d3cda17ca3a540d059926d24827ae2a5cdf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetBankAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sortCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountName"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setBankAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sortCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sortCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"accountNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"accountName"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountName"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastDigits"}},{"kind":"Field","name":{"kind":"Name","value":"paysFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ringFirst"}}]}}]}}]} as unknown as DocumentNode<SetBankAccountMutation, SetBankAccountMutationVariables>;