/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type NewGroupDate = {
  readonly endsAt: string;
  readonly fit?: WhoFitsInput | null | undefined;
  readonly groupId: string;
  readonly heldOn: string;
  readonly place: string;
  readonly placeNote?: string | null | undefined;
  readonly plainSummary: string;
  readonly seats: ReadonlyArray<SeatWish>;
  readonly startsAt: string;
  readonly title: string;
};

export type SeatKind =
  | 'PARENT_CARER'
  | 'YOUNG_PERSON';

export type SeatWish = {
  readonly count: number;
  readonly kind: SeatKind;
};

/** Whom a date suits. What is left out suits everybody. */
export type WhoFitsInput = {
  readonly about?: ReadonlyArray<string> | null | undefined;
  /** Of the young people, on the day. */
  readonly fromAge?: number | null | undefined;
  /** By name, own name or code. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  readonly toAge?: number | null | undefined;
};

export type PlanGroupDatePageQueryVariables = Exact<{
  id: string;
}>;


export type PlanGroupDatePageQuery = { readonly teamGroup: { readonly id: string, readonly name: string | null, readonly memberCount: number | null, readonly endedOn: PlainDate | null } };

export type PlanGroupDateMutationVariables = Exact<{
  input: NewGroupDate;
  idempotencyKey: string;
}>;


export type PlanGroupDateMutation = { readonly planGroupDate: string };


export const PlanGroupDatePageDocument = {"__meta__":{"documentId":"d85bb4509a19198e72aa4b59564dcca63ad250805c7fe8949d37f31a0d674d22"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanGroupDatePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}}]}}]} as unknown as DocumentNode<PlanGroupDatePageQuery, PlanGroupDatePageQueryVariables>;
export const PlanGroupDateDocument = {"__meta__":{"documentId":"bbf7ab467b691f25c3a3cc8d27571caece76057eb71c6e747288c4b26e6e2655"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanGroupDate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NewGroupDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planGroupDate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}]}]}}]} as unknown as DocumentNode<PlanGroupDateMutation, PlanGroupDateMutationVariables>;