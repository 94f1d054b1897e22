/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DisagreementRule =
  | 'ADDED'
  | 'ADVICE_ONLY'
  | 'BOTH_MUST_SAY_YES'
  | 'TIE_BREAK';

export type PanelKind =
  | 'MIXED'
  | 'PARENTS_AND_CARERS'
  | 'WITH_OFFICERS'
  | 'YOUNG_PEOPLE';

export type PanelOutcome =
  | 'APPOINTED'
  | 'NOT_APPOINTED'
  | 'RAN_AGAIN';

export type PanelState =
  | 'AGREED'
  | 'OUTCOME_RECORDED'
  | 'REQUESTED'
  | 'TOLD';

export type ScoreShare =
  | 'HALF'
  | 'QUARTER'
  | 'THIRD';

export type ViewCounted =
  | 'ADVISORY'
  | 'COUNTED'
  | 'OVERRIDDEN'
  | 'TIE_BREAK';

/** Whom a date suits. What is left out suits everybody. */
export type WhoFitsInput = {
  readonly about?: ReadonlyArray<string> | null | undefined;
  /** Of the young people, on the day. */
  readonly fromAge?: number | null | undefined;
  /** By name, own name or code. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  readonly toAge?: number | null | undefined;
};

export type PanelPageQueryVariables = Exact<{
  id: string;
}>;


export type PanelPageQuery = { readonly me: { readonly personId: string, readonly roles: ReadonlyArray<string> } | null, readonly panel: { readonly id: string, readonly state: PanelState, readonly role: string, readonly heldOn: PlainDate, readonly startsAt: string, readonly endsAt: string, readonly place: string, readonly candidates: number, readonly kind: PanelKind, readonly parentSeats: number, readonly youngSeats: number, readonly scoreShare: ScoreShare, readonly disagreement: DisagreementRule, readonly adviceReason: string | null, readonly shortNotice: boolean, readonly askedByName: string | null, readonly askedAt: string, readonly agreedByName: string | null, readonly agreedAt: string | null, readonly sessionId: string | null, readonly recordedAt: string | null, readonly toldAt: string | null, readonly whyNotAgree: string | null, readonly whyNotRecordOutcome: string | null, readonly whoFits: { readonly languages: ReadonlyArray<string>, readonly fromAge: number | null, readonly toAge: number | null, readonly about: ReadonlyArray<string> }, readonly seats: ReadonlyArray<{ readonly kind: string, readonly count: number, readonly taken: number }>, readonly sitting: ReadonlyArray<{ readonly bookingId: string, readonly firstName: string, readonly kind: string, readonly state: string }>, readonly outcome: { readonly outcome: PanelOutcome, readonly viewCounted: ViewCounted, readonly reason: string | null } | null } };

export type AgreePanelMutationVariables = Exact<{
  id: string;
  fit?: WhoFitsInput | null | undefined;
}>;


export type AgreePanelMutation = { readonly agreePanel: { readonly id: string, readonly state: PanelState, readonly sessionId: string | null } };

export type RecordOutcomeMutationVariables = Exact<{
  panelId: string;
  outcome: PanelOutcome;
  viewCounted: ViewCounted;
  reason?: string | null | undefined;
}>;


export type RecordOutcomeMutation = { readonly recordOutcome: { readonly id: string, readonly state: PanelState } };


export const PanelPageDocument = {"__meta__":{"documentId":"368535f03807400caccbeb594bd3286f52419c0543da8c705d214754fac677b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"panel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parentSeats"}},{"kind":"Field","name":{"kind":"Name","value":"youngSeats"}},{"kind":"Field","name":{"kind":"Name","value":"scoreShare"}},{"kind":"Field","name":{"kind":"Name","value":"disagreement"}},{"kind":"Field","name":{"kind":"Name","value":"adviceReason"}},{"kind":"Field","name":{"kind":"Name","value":"shortNotice"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"agreedByName"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAgree"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotRecordOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"whoFits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"fromAge"}},{"kind":"Field","name":{"kind":"Name","value":"toAge"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sitting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"viewCounted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<PanelPageQuery, PanelPageQueryVariables>;
export const AgreePanelDocument = {"__meta__":{"documentId":"0fade33aa646b0da2f41ea8722a3d8e048d0dd2d5ada7aad1de9ce28e03b2082"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreePanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WhoFitsInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreePanel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"fit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}}]}}]}}]} as unknown as DocumentNode<AgreePanelMutation, AgreePanelMutationVariables>;
export const RecordOutcomeDocument = {"__meta__":{"documentId":"decc2f79bf42345117a31250351af2e0982baf1e173fdde2de1a6b5ccb419c6c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"panelId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PanelOutcome"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"viewCounted"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ViewCounted"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"panelId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"panelId"}}},{"kind":"Argument","name":{"kind":"Name","value":"outcome"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}}},{"kind":"Argument","name":{"kind":"Name","value":"viewCounted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"viewCounted"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<RecordOutcomeMutation, RecordOutcomeMutationVariables>;