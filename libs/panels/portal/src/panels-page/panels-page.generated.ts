/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type PanelOutcome =
  | 'APPOINTED'
  | 'NOT_APPOINTED'
  | 'RAN_AGAIN';

export type PanelState =
  | 'AGREED'
  | 'OUTCOME_RECORDED'
  | 'REQUESTED'
  | 'TOLD';

export type ViewCounted =
  | 'ADVISORY'
  | 'COUNTED'
  | 'OVERRIDDEN'
  | 'TIE_BREAK';

export type PanelsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PanelsPageQuery = { readonly me: { readonly personId: string, readonly roles: ReadonlyArray<string> } | null, readonly panelRequests: ReadonlyArray<{ readonly id: string, readonly state: PanelState, readonly role: string, readonly heldOn: PlainDate, readonly startsAt: string, readonly endsAt: string, readonly place: string, readonly candidates: number, readonly shortNotice: boolean, readonly askedByName: string | null, readonly whyNotAgree: string | null, readonly whyNotRecordOutcome: string | null, readonly outcome: { readonly outcome: PanelOutcome, readonly viewCounted: ViewCounted } | null }> };


export const PanelsPageDocument = {"__meta__":{"documentId":"c05ccedd2958ba4cc75a1f22362206c8d89f0191d8dd4aab8a898e3a7ceb0ac6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"panelRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"}},{"kind":"Field","name":{"kind":"Name","value":"shortNotice"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAgree"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotRecordOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"viewCounted"}}]}}]}}]}}]} as unknown as DocumentNode<PanelsPageQuery, PanelsPageQueryVariables>;