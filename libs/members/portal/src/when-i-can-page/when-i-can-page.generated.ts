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
  /** A note to themself that nobody else reads; left out: what they noted before stays. */
  readonly why?: string | null | undefined;
};

/** When somebody can’t come, again and again. A missing end is open. No reason is asked. */
export type BusyTimeInput = {
  readonly days: ReadonlyArray<WeekdayCode>;
  /** Days on which they can all the same. */
  readonly except?: ReadonlyArray<PlainDate> | null | undefined;
  readonly from?: string | null | undefined;
  /** Where it is left out: every other week from the next one. */
  readonly fromNextWeek?: boolean | null | undefined;
  readonly often: HowOften;
  /** Every other week counts from here; left out: from this week. */
  readonly startsOn?: PlainDate | null | undefined;
  readonly to?: string | null | undefined;
  /** The last day; left out: until they say otherwise. */
  readonly until?: PlainDate | null | undefined;
  /** A note to themself that nobody else reads; left out: what they noted before stays. */
  readonly why?: string | null | undefined;
};

/** When somebody can usually come. A missing end is open. */
export type FreeTimeInput = {
  readonly days: ReadonlyArray<WeekdayCode>;
  readonly from?: string | null | undefined;
  /** Where it is left out: every other week from the next one. */
  readonly fromNextWeek?: boolean | null | undefined;
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
  /** Left out: what they said before stays. */
  readonly busy?: ReadonlyArray<BusyTimeInput> | null | undefined;
  /** The most dates in a month; left out: no limit. */
  readonly mostAMonth?: number | null | undefined;
  readonly times: ReadonlyArray<FreeTimeInput>;
};

export type WhenICanPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WhenICanPageQuery = { readonly myRecord: { readonly id: string, readonly profile: { readonly id: string, readonly mostAMonth: number | null, readonly ratherNot: ReadonlyArray<ActivityKind> | null, readonly awayReasons: ReadonlyArray<string | null> | null, readonly busyReasons: ReadonlyArray<string | null> | null, readonly times: ReadonlyArray<{ readonly days: ReadonlyArray<WeekdayCode>, readonly often: HowOften, readonly from: string | null, readonly to: string | null, readonly startsOn: PlainDate, readonly words: string }> | null, readonly away: ReadonlyArray<{ readonly from: PlainDate, readonly to: PlainDate }> | null, readonly busy: ReadonlyArray<{ readonly days: ReadonlyArray<WeekdayCode>, readonly often: HowOften, readonly from: string | null, readonly to: string | null, readonly startsOn: PlainDate, readonly until: PlainDate | null, readonly except: ReadonlyArray<PlainDate>, readonly words: string }> | null } | null } | null };

export type WhenICanFragment = { readonly id: string, readonly profile: { readonly id: string, readonly mostAMonth: number | null, readonly ratherNot: ReadonlyArray<ActivityKind> | null, readonly awayReasons: ReadonlyArray<string | null> | null, readonly busyReasons: ReadonlyArray<string | null> | null, readonly times: ReadonlyArray<{ readonly days: ReadonlyArray<WeekdayCode>, readonly often: HowOften, readonly from: string | null, readonly to: string | null, readonly startsOn: PlainDate, readonly words: string }> | null, readonly away: ReadonlyArray<{ readonly from: PlainDate, readonly to: PlainDate }> | null, readonly busy: ReadonlyArray<{ readonly days: ReadonlyArray<WeekdayCode>, readonly often: HowOften, readonly from: string | null, readonly to: string | null, readonly startsOn: PlainDate, readonly until: PlainDate | null, readonly except: ReadonlyArray<PlainDate>, readonly words: string }> | null } | null };

export type SayWhenICanMutationVariables = Exact<{
  input: WhenICan;
}>;


export type SayWhenICanMutation = { readonly sayWhenICan: { readonly id: string, readonly profile: { readonly id: string, readonly mostAMonth: number | null, readonly ratherNot: ReadonlyArray<ActivityKind> | null, readonly awayReasons: ReadonlyArray<string | null> | null, readonly busyReasons: ReadonlyArray<string | null> | null, readonly times: ReadonlyArray<{ readonly days: ReadonlyArray<WeekdayCode>, readonly often: HowOften, readonly from: string | null, readonly to: string | null, readonly startsOn: PlainDate, readonly words: string }> | null, readonly away: ReadonlyArray<{ readonly from: PlainDate, readonly to: PlainDate }> | null, readonly busy: ReadonlyArray<{ readonly days: ReadonlyArray<WeekdayCode>, readonly often: HowOften, readonly from: string | null, readonly to: string | null, readonly startsOn: PlainDate, readonly until: PlainDate | null, readonly except: ReadonlyArray<PlainDate>, readonly words: string }> | null } | null } };

export type SayRatherNotMutationVariables = Exact<{
  kinds: ReadonlyArray<ActivityKind> | ActivityKind;
}>;


export type SayRatherNotMutation = { readonly sayRatherNot: { readonly id: string, readonly profile: { readonly id: string, readonly mostAMonth: number | null, readonly ratherNot: ReadonlyArray<ActivityKind> | null, readonly awayReasons: ReadonlyArray<string | null> | null, readonly busyReasons: ReadonlyArray<string | null> | null, readonly times: ReadonlyArray<{ readonly days: ReadonlyArray<WeekdayCode>, readonly often: HowOften, readonly from: string | null, readonly to: string | null, readonly startsOn: PlainDate, readonly words: string }> | null, readonly away: ReadonlyArray<{ readonly from: PlainDate, readonly to: PlainDate }> | null, readonly busy: ReadonlyArray<{ readonly days: ReadonlyArray<WeekdayCode>, readonly often: HowOften, readonly from: string | null, readonly to: string | null, readonly startsOn: PlainDate, readonly until: PlainDate | null, readonly except: ReadonlyArray<PlainDate>, readonly words: string }> | null } | null } };

export const WhenICanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhenICan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mostAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"ratherNot"}},{"kind":"Field","name":{"kind":"Name","value":"times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"often"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"away"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awayReasons"}},{"kind":"Field","name":{"kind":"Name","value":"busy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"often"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"except"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"busyReasons"}}]}}]}}]} as unknown as DocumentNode<WhenICanFragment, unknown>;
export const WhenICanPageDocument = {"__meta__":{"documentId":"a888e122802999d66c67ea2b82def370cfab6d0e5a0f5773a45f871cca9a90c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhenICanPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhenICan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhenICan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mostAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"ratherNot"}},{"kind":"Field","name":{"kind":"Name","value":"times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"often"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"away"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awayReasons"}},{"kind":"Field","name":{"kind":"Name","value":"busy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"often"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"except"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"busyReasons"}}]}}]}}]} as unknown as DocumentNode<WhenICanPageQuery, WhenICanPageQueryVariables>;
export const SayWhenICanDocument = {"__meta__":{"documentId":"35c74e0b5928aca351c7955cfa0032d2ffad7367d6859c4dd07ea5733b4f2a9f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayWhenICan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WhenICan"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayWhenICan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhenICan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhenICan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mostAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"ratherNot"}},{"kind":"Field","name":{"kind":"Name","value":"times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"often"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"away"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awayReasons"}},{"kind":"Field","name":{"kind":"Name","value":"busy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"often"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"except"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"busyReasons"}}]}}]}}]} as unknown as DocumentNode<SayWhenICanMutation, SayWhenICanMutationVariables>;
export const SayRatherNotDocument = {"__meta__":{"documentId":"ebeeaee453057bba8659eb7d0286ec2d93277f9d050d6dc7248fb651ba09cb7e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayRatherNot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivityKind"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayRatherNot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhenICan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhenICan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mostAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"ratherNot"}},{"kind":"Field","name":{"kind":"Name","value":"times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"often"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"away"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awayReasons"}},{"kind":"Field","name":{"kind":"Name","value":"busy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"often"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"except"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"busyReasons"}}]}}]}}]} as unknown as DocumentNode<SayRatherNotMutation, SayRatherNotMutationVariables>;