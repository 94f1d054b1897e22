/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ValueForm =
  | 'CHOICE'
  | 'DAY_OF_YEAR'
  | 'FALLING'
  | 'HALVES'
  | 'RISING'
  | 'TIME'
  | 'WHOLE'
  | 'WORDS';

export type ValuesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ValuesPageQuery = { readonly policyValues: ReadonlyArray<{ readonly code: string, readonly label: string, readonly section: string, readonly unit: string, readonly value: string, readonly from: PlainDate, readonly to: PlainDate | null, readonly source: string, readonly checkedOn: PlainDate, readonly holds: boolean, readonly endsSoon: boolean, readonly writtenAs: ValueForm | null, readonly least: number | null, readonly most: number | null, readonly canBecome: ReadonlyArray<string> | null }> };

export type DecideValueMutationVariables = Exact<{
  code: string;
  value: string;
  from: PlainDate;
  source: string;
}>;


export type DecideValueMutation = { readonly decideValue: ReadonlyArray<{ readonly code: string, readonly label: string, readonly section: string, readonly unit: string, readonly value: string, readonly from: PlainDate, readonly to: PlainDate | null, readonly source: string, readonly checkedOn: PlainDate, readonly holds: boolean, readonly endsSoon: boolean, readonly writtenAs: ValueForm | null, readonly least: number | null, readonly most: number | null, readonly canBecome: ReadonlyArray<string> | null }> };


export const ValuesPageDocument = {"__meta__":{"documentId":"1a34b485045a5678a1bcc4a1ddecec9cc33e68784a4608314f9bbb888daeeb6b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ValuesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"endsSoon"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAs"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"canBecome"}}]}}]}}]} as unknown as DocumentNode<ValuesPageQuery, ValuesPageQueryVariables>;
export const DecideValueDocument = {"__meta__":{"documentId":"d4ce7d1d03848fe324dd16596348e2dd9cec4c9baaf4856dc0ca78280a14a350"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideValue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"value"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlainDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideValue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"value"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"source"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"endsSoon"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAs"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"canBecome"}}]}}]}}]} as unknown as DocumentNode<DecideValueMutation, DecideValueMutationVariables>;