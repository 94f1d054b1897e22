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

export type MoneyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MoneyPageQuery = { readonly myPayments: ReadonlyArray<{ readonly id: string, readonly sessionTitle: string | null, readonly heldOn: PlainDate, readonly amountPence: Pence, readonly state: string, readonly payBy: PlainDate, readonly checkedAt: string | null, readonly approvedAt: string | null, readonly sentAt: string | null, readonly payOn: PlainDate | null, readonly paidOn: PlainDate | null, readonly late: boolean, readonly whoIsFixingIt: string | null, readonly needsBankDetails: boolean, readonly whyItWaits: PayWait | null, readonly waitsUntil: PlainDate | null }>, readonly myBankAccount: { readonly lastDigits: string, readonly paysFrom: PlainDate | null, readonly ringFirst: boolean } | null };


export const MoneyPageDocument = {"__meta__":{"documentId":"ffe973c296c3124e917ba506d7ec96ff51821a036be768c890d29505da164924"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoneyPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myPayments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"payOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"whoIsFixingIt"}},{"kind":"Field","name":{"kind":"Name","value":"needsBankDetails"}},{"kind":"Field","name":{"kind":"Name","value":"whyItWaits"}},{"kind":"Field","name":{"kind":"Name","value":"waitsUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myBankAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastDigits"}},{"kind":"Field","name":{"kind":"Name","value":"paysFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ringFirst"}}]}}]}}]} as unknown as DocumentNode<MoneyPageQuery, MoneyPageQueryVariables>;