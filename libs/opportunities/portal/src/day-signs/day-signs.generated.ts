/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type SaidToday =
  | 'NO'
  | 'NOT_SAID'
  | 'YES';

export type DaySignsQueryVariables = Exact<{
  sessionId: string;
}>;


export type DaySignsQuery = { readonly daySigns: ReadonlyArray<{ readonly bookingId: string, readonly memberName: string, readonly photoForStaff: SaidToday, readonly photoForAll: SaidToday, readonly filmForStaff: SaidToday, readonly filmForAll: SaidToday, readonly travel: SaidToday, readonly emergency: SaidToday, readonly inNoPicture: boolean }> };


export const DaySignsDocument = {"__meta__":{"documentId":"b185f7abf9680e446c99fe763c7bda6df629c6936e0711535d6c76da18962357"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DaySigns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daySigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"photoForStaff"}},{"kind":"Field","name":{"kind":"Name","value":"photoForAll"}},{"kind":"Field","name":{"kind":"Name","value":"filmForStaff"}},{"kind":"Field","name":{"kind":"Name","value":"filmForAll"}},{"kind":"Field","name":{"kind":"Name","value":"travel"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}},{"kind":"Field","name":{"kind":"Name","value":"inNoPicture"}}]}}]}}]} as unknown as DocumentNode<DaySignsQuery, DaySignsQueryVariables>;