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

export type ExportPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportPageQuery = { readonly exportPurposes: ReadonlyArray<{ readonly id: string, readonly words: string, readonly fields: ReadonlyArray<ExportField>, readonly endedOn: PlainDate | null }>, readonly memberExports: ReadonlyArray<{ readonly id: string, readonly purpose: string, readonly fields: ReadonlyArray<ExportField>, readonly kind: BroadKind | null, readonly askedAt: string, readonly state: ExportState, readonly people: number, readonly keptUntil: string | null, readonly askedByName: string, readonly progress: { readonly done: number, readonly total: number } | null }> };

export type AskForMemberExportMutationVariables = Exact<{
  purposeId: string;
  fields: ReadonlyArray<ExportField> | ExportField;
  kind?: BroadKind | null | undefined;
  idempotencyKey: string;
}>;


export type AskForMemberExportMutation = { readonly askForMemberExport: string };


export const ExportPageDocument = {"__meta__":{"documentId":"dbd403301fa18bec8f7ded3b64863b0e9a66ab065638f16b2f608179e049af07"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportPurposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberExports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]}}]} as unknown as DocumentNode<ExportPageQuery, ExportPageQueryVariables>;
export const AskForMemberExportDocument = {"__meta__":{"documentId":"d6c77de189ebb730bd060372a47125bd7faabfa3a815c55a731b00c8d5d572bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForMemberExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purposeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fields"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportField"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BroadKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForMemberExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"purposeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purposeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fields"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}]}]}}]} as unknown as DocumentNode<AskForMemberExportMutation, AskForMemberExportMutationVariables>;