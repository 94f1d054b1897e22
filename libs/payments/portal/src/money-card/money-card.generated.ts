/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Pence, PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type PayWait =
  | 'CALL_BACK_FIRST'
  | 'CHILD_EMPLOYMENT_PENDING'
  | 'FAILED'
  | 'HELD'
  | 'LOOKED_AT_AGAIN'
  | 'NEW_BANK_DETAILS'
  | 'NO_BANK_DETAILS'
  | 'QUERIED';

export type MoneyCardQueryVariables = Exact<{ [key: string]: never; }>;


export type MoneyCardQuery = { readonly myPayments: ReadonlyArray<{ readonly id: string, readonly sessionTitle: string | null, readonly heldOn: PlainDate, readonly amountPence: Pence, readonly state: string, readonly payBy: PlainDate, readonly payOn: PlainDate | null, readonly paidOn: PlainDate | null, readonly late: boolean, readonly whoIsFixingIt: string | null, readonly needsBankDetails: boolean, readonly whyItWaits: PayWait | null, readonly waitsUntil: PlainDate | null }> };


export const MoneyCardDocument = {"__meta__":{"documentId":"45aa0fc3b0d1066bd99a84f20afa4275f2c1f6c3bccf3d55ec208613c1fcc5a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoneyCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myPayments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"payOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"whoIsFixingIt"}},{"kind":"Field","name":{"kind":"Name","value":"needsBankDetails"}},{"kind":"Field","name":{"kind":"Name","value":"whyItWaits"}},{"kind":"Field","name":{"kind":"Name","value":"waitsUntil"}}]}}]}}]} as unknown as DocumentNode<MoneyCardQuery, MoneyCardQueryVariables>;