/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AnomalyRule =
  | 'AT_NIGHT'
  | 'LOOKED_AT_BY_MANY'
  | 'MANY_LISTED_IN_AN_HOUR'
  | 'MANY_PEOPLE_IN_AN_HOUR'
  | 'NOTHING_TO_DO_WITH';

export type LogSearchInput = {
  /** Whom it is about, or on whose pages somebody else saw it: a name, part of a name, or an id. */
  readonly about?: string | null | undefined;
  /** Who did it: a name, part of a name, or an id. */
  readonly by?: string | null | undefined;
  readonly from?: PlainDate | null | undefined;
  readonly looksOnly?: boolean | null | undefined;
  readonly to?: PlainDate | null | undefined;
};

export type WhoLookedPageQueryVariables = Exact<{
  search: LogSearchInput;
  before?: string | null | undefined;
}>;


export type WhoLookedPageQuery = { readonly auditSearch: { readonly before: string | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly at: string, readonly fact: string, readonly isLook: boolean, readonly aboutId: string, readonly about: string | null, readonly onPagesOfId: string | null, readonly onPagesOf: string | null, readonly by: string | null, readonly byKind: string, readonly purpose: string, readonly details: ReadonlyArray<string> }> } };

export type WorthAskingQueryVariables = Exact<{ [key: string]: never; }>;


export type WorthAskingQuery = { readonly lookAnomalies: ReadonlyArray<{ readonly rule: AnomalyRule, readonly whoId: string | null, readonly who: string | null, readonly lookingAlongWith: string | null, readonly aboutId: string | null, readonly about: string | null, readonly at: string, readonly count: number }> };

export type WhyAccountsWereSeenQueryVariables = Exact<{ [key: string]: never; }>;


export type WhyAccountsWereSeenQuery = { readonly bankDetailsReveals: ReadonlyArray<{ readonly id: string, readonly at: string, readonly by: string | null, readonly about: string | null, readonly reason: string | null }> };

export type HowLongWeKeepQueryVariables = Exact<{ [key: string]: never; }>;


export type HowLongWeKeepQuery = { readonly retentionRules: ReadonlyArray<{ readonly code: string, readonly record: string, readonly period: string, readonly countedFrom: string, readonly thenWhat: string, readonly source: string }> };


export const WhoLookedPageDocument = {"__meta__":{"documentId":"9401075401bb9aa3c8ec210f0f38d3f4d263fb86c1ea485269ab7881df35b6ec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoLookedPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LogSearchInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"isLook"}},{"kind":"Field","name":{"kind":"Name","value":"aboutId"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"onPagesOfId"}},{"kind":"Field","name":{"kind":"Name","value":"onPagesOf"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"byKind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"details"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}}]}}]}}]} as unknown as DocumentNode<WhoLookedPageQuery, WhoLookedPageQueryVariables>;
export const WorthAskingDocument = {"__meta__":{"documentId":"62562813bb651dd5a3f596c77d2c80c3ffcf80c9a91282ebe8977d9a529d6927"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorthAsking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookAnomalies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"whoId"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"lookingAlongWith"}},{"kind":"Field","name":{"kind":"Name","value":"aboutId"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<WorthAskingQuery, WorthAskingQueryVariables>;
export const WhyAccountsWereSeenDocument = {"__meta__":{"documentId":"d3cbd7a8043042e0cf884f8b8e880d5e537ce3a51a434a6bf26da174a96382f0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhyAccountsWereSeen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bankDetailsReveals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<WhyAccountsWereSeenQuery, WhyAccountsWereSeenQueryVariables>;
export const HowLongWeKeepDocument = {"__meta__":{"documentId":"ed775108b0b7926c381c2c72ff965719cacda3e7905d106e90b75663743c8749"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowLongWeKeep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"countedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"thenWhat"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<HowLongWeKeepQuery, HowLongWeKeepQueryVariables>;