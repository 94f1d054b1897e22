/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type BroadKind =
  | 'ADULT_LIVED_EXPERIENCE'
  | 'CARER'
  | 'PARENT'
  | 'YOUNG_PERSON';

export type ExportField =
  | 'EMAIL'
  | 'FULLNAME'
  | 'INTERESTS'
  | 'JOINEDON'
  | 'KIND'
  | 'KNOWNAS'
  | 'LANGUAGES'
  | 'MARK'
  | 'PHONE'
  | 'REACHBY'
  | 'REACHNOTE'
  | 'STAGE'
  | 'STRENGTHS'
  | 'TRAININGHOURS';

export type ExportState =
  | 'LET_GO'
  | 'MAKING'
  | 'READY';

export type ExportPurposesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportPurposesPageQuery = { readonly exportPurposes: ReadonlyArray<{ readonly id: string, readonly words: string, readonly fields: ReadonlyArray<ExportField>, readonly approvedOn: PlainDate, readonly endedOn: PlainDate | null }>, readonly memberExports: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly fields: ReadonlyArray<ExportField>, readonly kind: BroadKind | null, readonly askedAt: string, readonly state: ExportState, readonly people: number, readonly keptUntil: string | null, readonly askedByName: string, readonly progress: { readonly done: number, readonly total: number } | null }> };

export type ApproveExportPurposeMutationVariables = Exact<{
  words: string;
  fields: ReadonlyArray<ExportField> | ExportField;
}>;


export type ApproveExportPurposeMutation = { readonly approveExportPurpose: { readonly id: string } };

export type EndExportPurposeMutationVariables = Exact<{
  id: string;
}>;


export type EndExportPurposeMutation = { readonly endExportPurpose: { readonly id: string, readonly endedOn: PlainDate | null } };


export const ExportPurposesPageDocument = {"__meta__":{"documentId":"ef623530df516018d99f2298cb1204d8ef1b8d62d60adbe54d79c7284940b6c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportPurposesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportPurposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberExports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]}}]} as unknown as DocumentNode<ExportPurposesPageQuery, ExportPurposesPageQueryVariables>;
export const ApproveExportPurposeDocument = {"__meta__":{"documentId":"c8ab1ce619ef3ec03f2567f254244b7e27a7f14df9691acb6e8b9a6751e6fce9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveExportPurpose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fields"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportField"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveExportPurpose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fields"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ApproveExportPurposeMutation, ApproveExportPurposeMutationVariables>;
export const EndExportPurposeDocument = {"__meta__":{"documentId":"a4c9cef3cb531335d3c2147a02bb48370c2c80c9b9aa1ac00c9dcb546d03e1de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndExportPurpose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endExportPurpose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}}]}}]} as unknown as DocumentNode<EndExportPurposeMutation, EndExportPurposeMutationVariables>;