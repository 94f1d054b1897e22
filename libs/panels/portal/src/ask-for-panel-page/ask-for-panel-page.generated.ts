/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Pence, PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AskForPanelInput = {
  readonly adviceReason?: string | null | undefined;
  readonly candidates: number;
  readonly disagreement: DisagreementRule;
  /** HH:MM */
  readonly endsAt: string;
  /** Whom it suits. Left out: everybody. */
  readonly fit?: WhoFitsInput | null | undefined;
  /** YYYY-MM-DD */
  readonly heldOn: string;
  readonly kind: PanelKind;
  readonly parentSeats: number;
  readonly place: string;
  readonly role: string;
  readonly scoreShare: ScoreShare;
  /** HH:MM */
  readonly startsAt: string;
  readonly youngSeats: number;
};

export type CapacityNote =
  | 'ENOUGH'
  | 'NOT_ENOUGH'
  | 'PLENTY'
  | 'SCHOOL_HOURS'
  | 'SHORT_NOTICE';

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

export type ScoreShare =
  | 'HALF'
  | 'QUARTER'
  | 'THIRD';

/** Whom a date suits. What is left out suits everybody. */
export type WhoFitsInput = {
  readonly about?: ReadonlyArray<string> | null | undefined;
  /** Of the young people, on the day. */
  readonly fromAge?: number | null | undefined;
  /** By name, own name or code. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  readonly toAge?: number | null | undefined;
};

export type PanelCapacityQueryVariables = Exact<{
  from?: string | null | undefined;
  startsAt: string;
  endsAt: string;
  parentSeats: number;
  youngSeats: number;
}>;


export type PanelCapacityQuery = { readonly panelCapacity: ReadonlyArray<{ readonly heldOn: PlainDate, readonly startsAt: string, readonly parentsFree: number, readonly youngFree: number, readonly note: CapacityNote, readonly payPence: Pence }> };

export type AskForPanelMutationVariables = Exact<{
  input: AskForPanelInput;
  idempotencyKey: string;
}>;


export type AskForPanelMutation = { readonly askForPanel: { readonly id: string } };


export const PanelCapacityDocument = {"__meta__":{"documentId":"cbaba9ac358a71adc6746dcb99edebe3669325028654eaa33898bd9b59285cd0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelCapacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"startsAt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endsAt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"parentSeats"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"youngSeats"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"panelCapacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"startsAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"startsAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"endsAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endsAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"parentSeats"},"value":{"kind":"Variable","name":{"kind":"Name","value":"parentSeats"}}},{"kind":"Argument","name":{"kind":"Name","value":"youngSeats"},"value":{"kind":"Variable","name":{"kind":"Name","value":"youngSeats"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"parentsFree"}},{"kind":"Field","name":{"kind":"Name","value":"youngFree"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"payPence"}}]}}]}}]} as unknown as DocumentNode<PanelCapacityQuery, PanelCapacityQueryVariables>;
export const AskForPanelDocument = {"__meta__":{"documentId":"ac0cbd5d54e185cfcf2c44e65ce18c5982133fbc4cf033ea068918998234005a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskForPanelInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForPanel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AskForPanelMutation, AskForPanelMutationVariables>;