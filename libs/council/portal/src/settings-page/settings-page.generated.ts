/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type TeamNumberTyped = {
  readonly closes: string;
  /** Whom to ask for. */
  readonly label: string;
  /** On working days. */
  readonly opens: string;
  readonly phone: string;
};

export type ToFillIn =
  | 'TEAM_NUMBER'
  | 'VALUES';

export type SettingsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsPageQuery = { readonly workWaiting: { readonly open: number, readonly oldestMinutes: number, readonly parked: ReadonlyArray<{ readonly id: string, readonly name: string, readonly because: string, readonly problem: string | null, readonly since: string }> }, readonly mailWaiting: { readonly due: number, readonly failed: number, readonly oldestDueAt: string | null }, readonly stillToFillIn: ReadonlyArray<{ readonly what: ToFillIn, readonly section: string | null, readonly count: number }>, readonly publicContacts: ReadonlyArray<{ readonly code: string, readonly label: string, readonly phone: string }>, readonly openAlarms: ReadonlyArray<{ readonly name: string, readonly rows: number, readonly since: string }>, readonly policyValues: ReadonlyArray<{ readonly code: string, readonly label: string, readonly section: string, readonly unit: string, readonly value: string, readonly from: PlainDate, readonly to: PlainDate | null, readonly source: string, readonly checkedOn: PlainDate, readonly holds: boolean, readonly endsSoon: boolean }> };

export type RunParkedWorkAgainMutationVariables = Exact<{
  id: string;
}>;


export type RunParkedWorkAgainMutation = { readonly runParkedWorkAgain: { readonly open: number, readonly oldestMinutes: number, readonly parked: ReadonlyArray<{ readonly id: string }> } };

export type SayTeamNumberMutationVariables = Exact<{
  input: TeamNumberTyped;
}>;


export type SayTeamNumberMutation = { readonly sayTeamNumber: ReadonlyArray<{ readonly what: ToFillIn, readonly section: string | null, readonly count: number }> };


export const SettingsPageDocument = {"__meta__":{"documentId":"ab91e163522526490c082bace916f9e7c0d1906a06a419fac8c4b461ce656930"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"oldestMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"parked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"oldestDueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stillToFillIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicContacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openAlarms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"endsSoon"}}]}}]}}]} as unknown as DocumentNode<SettingsPageQuery, SettingsPageQueryVariables>;
export const RunParkedWorkAgainDocument = {"__meta__":{"documentId":"1b651ebac8f1b701344aae44dae11afd6e8aa9387f2d55bdbf3c5c672605d556"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RunParkedWorkAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runParkedWorkAgain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"oldestMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"parked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RunParkedWorkAgainMutation, RunParkedWorkAgainMutationVariables>;
export const SayTeamNumberDocument = {"__meta__":{"documentId":"8b95884efeffc12a6edaa54c39949196b75dc6927b3eca0246dace7d6bd15e02"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayTeamNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamNumberTyped"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayTeamNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<SayTeamNumberMutation, SayTeamNumberMutationVariables>;