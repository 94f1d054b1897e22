/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Pence, PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type MoneyCardQueryVariables = Exact<{ [key: string]: never; }>;


export type MoneyCardQuery = { readonly myPayments: ReadonlyArray<{ readonly id: string, readonly sessionTitle: string | null, readonly heldOn: PlainDate, readonly amountPence: Pence, readonly state: string, readonly payBy: PlainDate, readonly payOn: PlainDate | null, readonly paidOn: PlainDate | null, readonly late: boolean, readonly whoIsFixingIt: string | null, readonly needsBankDetails: boolean }> };


export const MoneyCardDocument = {"__meta__":{"documentId":"bdce85b73c79fc3cda5d78c4db34abed549e6d8a67251c847c1e128000153e69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoneyCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myPayments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"payOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"whoIsFixingIt"}},{"kind":"Field","name":{"kind":"Name","value":"needsBankDetails"}}]}}]}}]} as unknown as DocumentNode<MoneyCardQuery, MoneyCardQueryVariables>;