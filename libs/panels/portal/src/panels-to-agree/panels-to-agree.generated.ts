/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type PanelState =
  | 'AGREED'
  | 'OUTCOME_RECORDED'
  | 'REQUESTED'
  | 'TOLD';

export type PanelsToAgreeQueryVariables = Exact<{ [key: string]: never; }>;


export type PanelsToAgreeQuery = { readonly panelRequests: ReadonlyArray<{ readonly id: string, readonly state: PanelState, readonly role: string, readonly heldOn: PlainDate, readonly startsAt: string, readonly shortNotice: boolean, readonly askedByName: string | null, readonly whyNotAgree: string | null }> };


export const PanelsToAgreeDocument = {"__meta__":{"documentId":"418c11463e75824619ec9499e924db32cf8c0ad4bac99a36f447487b7a149238"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelsToAgree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"panelRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"shortNotice"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAgree"}}]}}]}}]} as unknown as DocumentNode<PanelsToAgreeQuery, PanelsToAgreeQueryVariables>;