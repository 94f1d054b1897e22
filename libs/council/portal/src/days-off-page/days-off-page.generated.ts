/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DaysOffKind =
  | 'BANK_HOLIDAY'
  | 'SCHOOL_HOLIDAY';

export type DaysOffTyped = {
  readonly from: PlainDate;
  readonly kind: DaysOffKind;
  readonly name: string;
  /** Left out: the one day. */
  readonly to?: PlainDate | null | undefined;
};

export type DaysOffPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DaysOffPageQuery = { readonly daysOff: ReadonlyArray<{ readonly id: string, readonly kind: DaysOffKind, readonly name: string, readonly from: PlainDate, readonly to: PlainDate, readonly whyNotTakeAway: string | null }>, readonly bankHolidays: ReadonlyArray<{ readonly day: PlainDate, readonly name: string }> };

export type DaysOffLineFragment = { readonly id: string, readonly kind: DaysOffKind, readonly name: string, readonly from: PlainDate, readonly to: PlainDate, readonly whyNotTakeAway: string | null };

export type SayDaysOffMutationVariables = Exact<{
  input: DaysOffTyped;
}>;


export type SayDaysOffMutation = { readonly sayDaysOff: ReadonlyArray<{ readonly id: string, readonly kind: DaysOffKind, readonly name: string, readonly from: PlainDate, readonly to: PlainDate, readonly whyNotTakeAway: string | null }> };

export type TakeAwayDaysOffMutationVariables = Exact<{
  id: string;
}>;


export type TakeAwayDaysOffMutation = { readonly takeAwayDaysOff: ReadonlyArray<{ readonly id: string, readonly kind: DaysOffKind, readonly name: string, readonly from: PlainDate, readonly to: PlainDate, readonly whyNotTakeAway: string | null }> };

export const DaysOffLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DaysOffLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DaysOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotTakeAway"}}]}}]} as unknown as DocumentNode<DaysOffLineFragment, unknown>;
export const DaysOffPageDocument = {"__meta__":{"documentId":"f8893a07633e8c9a4960f0f32a6b9016ecd7135974f5335bac4bf5114ecb7740"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DaysOffPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DaysOffLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bankHolidays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DaysOffLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DaysOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotTakeAway"}}]}}]} as unknown as DocumentNode<DaysOffPageQuery, DaysOffPageQueryVariables>;
export const SayDaysOffDocument = {"__meta__":{"documentId":"936173ea2fc03892abc86d0558b5a46d9b6931d1594395568eb074c0a7f5568a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayDaysOff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DaysOffTyped"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayDaysOff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DaysOffLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DaysOffLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DaysOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotTakeAway"}}]}}]} as unknown as DocumentNode<SayDaysOffMutation, SayDaysOffMutationVariables>;
export const TakeAwayDaysOffDocument = {"__meta__":{"documentId":"bb7c772571f7227aa228f46d26c9f42052a6946bc26416ea20e30e7766ea0bf0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeAwayDaysOff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeAwayDaysOff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DaysOffLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DaysOffLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DaysOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotTakeAway"}}]}}]} as unknown as DocumentNode<TakeAwayDaysOffMutation, TakeAwayDaysOffMutationVariables>;