/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ActivityKind =
  | 'MEETING'
  | 'PANEL'
  | 'PROJECT'
  | 'TRAINING';

/** Days somebody cannot come. No reason is asked. */
export type AwayInput = {
  readonly from: PlainDate;
  /** Left out: that one day. */
  readonly to?: PlainDate | null | undefined;
};

/** When somebody can usually come. A missing end is open. */
export type FreeTimeInput = {
  readonly days: ReadonlyArray<WeekdayCode>;
  readonly from?: string | null | undefined;
  readonly often: HowOften;
  /** Every other week counts from here; left out: from this week. */
  readonly startsOn?: PlainDate | null | undefined;
  readonly to?: string | null | undefined;
};

export type HowOften =
  | 'MONTH'
  | 'TWO_WEEKS'
  | 'WEEK';

export type WeekdayCode =
  | 'FR'
  | 'MO'
  | 'SA'
  | 'SU'
  | 'TH'
  | 'TU'
  | 'WE';

export type WhenICan = {
  readonly away: ReadonlyArray<AwayInput>;
  /** The most dates in a month; left out: no limit. */
  readonly mostAMonth?: number | null | undefined;
  readonly times: ReadonlyArray<FreeTimeInput>;
};

export type WhenICanPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WhenICanPageQuery = { readonly myRecord: { readonly id: string, readonly profile: { readonly id: string, readonly mostAMonth: number | null, readonly ratherNot: ReadonlyArray<ActivityKind> | null, readonly times: ReadonlyArray<{ readonly days: ReadonlyArray<WeekdayCode>, readonly often: HowOften, readonly from: string | null, readonly to: string | null, readonly startsOn: PlainDate, readonly words: string }> | null, readonly away: ReadonlyArray<{ readonly from: PlainDate, readonly to: PlainDate }> | null } | null } | null };

export type WhenICanFragment = { readonly id: string, readonly profile: { readonly id: string, readonly mostAMonth: number | null, readonly ratherNot: ReadonlyArray<ActivityKind> | null, readonly times: ReadonlyArray<{ readonly days: ReadonlyArray<WeekdayCode>, readonly often: HowOften, readonly from: string | null, readonly to: string | null, readonly startsOn: PlainDate, readonly words: string }> | null, readonly away: ReadonlyArray<{ readonly from: PlainDate, readonly to: PlainDate }> | null } | null };

export type SayWhenICanMutationVariables = Exact<{
  input: WhenICan;
}>;


export type SayWhenICanMutation = { readonly sayWhenICan: { readonly id: string, readonly profile: { readonly id: string, readonly mostAMonth: number | null, readonly ratherNot: ReadonlyArray<ActivityKind> | null, readonly times: ReadonlyArray<{ readonly days: ReadonlyArray<WeekdayCode>, readonly often: HowOften, readonly from: string | null, readonly to: string | null, readonly startsOn: PlainDate, readonly words: string }> | null, readonly away: ReadonlyArray<{ readonly from: PlainDate, readonly to: PlainDate }> | null } | null } };

export type SayRatherNotMutationVariables = Exact<{
  kinds: ReadonlyArray<ActivityKind> | ActivityKind;
}>;


export type SayRatherNotMutation = { readonly sayRatherNot: { readonly id: string, readonly profile: { readonly id: string, readonly mostAMonth: number | null, readonly ratherNot: ReadonlyArray<ActivityKind> | null, readonly times: ReadonlyArray<{ readonly days: ReadonlyArray<WeekdayCode>, readonly often: HowOften, readonly from: string | null, readonly to: string | null, readonly startsOn: PlainDate, readonly words: string }> | null, readonly away: ReadonlyArray<{ readonly from: PlainDate, readonly to: PlainDate }> | null } | null } };

export const WhenICanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhenICan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mostAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"ratherNot"}},{"kind":"Field","name":{"kind":"Name","value":"times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"often"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"away"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<WhenICanFragment, unknown>;
export const WhenICanPageDocument = {"__meta__":{"documentId":"3c3eaff5b18de9bda2330cdf2d847087bce9b1484f68d584b731b4660ca28879"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhenICanPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhenICan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhenICan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mostAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"ratherNot"}},{"kind":"Field","name":{"kind":"Name","value":"times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"often"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"away"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<WhenICanPageQuery, WhenICanPageQueryVariables>;
export const SayWhenICanDocument = {"__meta__":{"documentId":"f74f5d925d5a86f761d44496c9c3eb88b5af7b18dc4682c15844c69042d8444b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayWhenICan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WhenICan"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayWhenICan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhenICan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhenICan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mostAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"ratherNot"}},{"kind":"Field","name":{"kind":"Name","value":"times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"often"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"away"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<SayWhenICanMutation, SayWhenICanMutationVariables>;
export const SayRatherNotDocument = {"__meta__":{"documentId":"41818a82fe437b5d268f19e3dd62c9e7b3237ad2462000a32669bff934abd736"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayRatherNot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivityKind"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayRatherNot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhenICan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhenICan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mostAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"ratherNot"}},{"kind":"Field","name":{"kind":"Name","value":"times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"often"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"away"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<SayRatherNotMutation, SayRatherNotMutationVariables>;