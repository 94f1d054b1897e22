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

export type DbsLevel =
  | 'BASIC'
  | 'ENHANCED'
  | 'ENHANCED_BARRED'
  | 'NONE'
  | 'STANDARD';

export type GatePay =
  | 'ANY'
  | 'PAID'
  | 'UNPAID';

export type GateSeat =
  | 'PARENT_CARER'
  | 'YOUNG_PERSON';

/** What is required, of whom, and from which day. */
export type RequirementWords = {
  readonly activities: ReadonlyArray<ActivityKind>;
  readonly dbsLevel: DbsLevel;
  readonly from: PlainDate;
  readonly name: string;
  /** A reference that stands only before dates which ask for one. */
  readonly onDemand?: boolean | null | undefined;
  readonly pay: GatePay;
  readonly referenceLevel: number;
  readonly seats: ReadonlyArray<GateSeat>;
  readonly validMonths?: number | null | undefined;
  /** It shows that a grown-up member is ready to watch over young people. */
  readonly watching?: boolean | null | undefined;
  readonly why: string;
};

export type RequirementsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type RequirementsPageQuery = { readonly requirements: ReadonlyArray<{ readonly id: string, readonly code: string, readonly version: number, readonly name: string, readonly why: string, readonly activities: ReadonlyArray<ActivityKind>, readonly seats: ReadonlyArray<GateSeat>, readonly pay: GatePay, readonly onDemand: boolean, readonly watching: boolean, readonly dbsLevel: DbsLevel, readonly referenceLevel: number, readonly validMonths: number | null, readonly from: PlainDate, readonly to: PlainDate | null }> };

export type DefineRequirementMutationVariables = Exact<{
  input: RequirementWords;
}>;


export type DefineRequirementMutation = { readonly defineRequirement: { readonly id: string } };

export type ReviseRequirementMutationVariables = Exact<{
  code: string;
  input: RequirementWords;
}>;


export type ReviseRequirementMutation = { readonly reviseRequirement: { readonly id: string } };

export type EndRequirementMutationVariables = Exact<{
  code: string;
  lastDay: PlainDate;
}>;


export type EndRequirementMutation = { readonly endRequirement: { readonly id: string } };


export const RequirementsPageDocument = {"__meta__":{"documentId":"e9abea5bab1e9c763f926e8745db0dfbb9c07dfb671d5ad581b9369d693e9842"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RequirementsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"activities"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"pay"}},{"kind":"Field","name":{"kind":"Name","value":"onDemand"}},{"kind":"Field","name":{"kind":"Name","value":"watching"}},{"kind":"Field","name":{"kind":"Name","value":"dbsLevel"}},{"kind":"Field","name":{"kind":"Name","value":"referenceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"validMonths"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<RequirementsPageQuery, RequirementsPageQueryVariables>;
export const DefineRequirementDocument = {"__meta__":{"documentId":"269a39d630582f062aaed40ed3ee6b29da332f65aa60ec780863d96ae5258f12"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DefineRequirement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequirementWords"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defineRequirement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DefineRequirementMutation, DefineRequirementMutationVariables>;
export const ReviseRequirementDocument = {"__meta__":{"documentId":"4ac1b4db144e31cbbe73c3d2f0dc34ca4a2efe57edd2fe6aa68198dd710f7577"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseRequirement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequirementWords"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseRequirement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReviseRequirementMutation, ReviseRequirementMutationVariables>;
export const EndRequirementDocument = {"__meta__":{"documentId":"e66aeda8baeaa544ec3e973b81a8c134b6d51a406e978e6ad17f2358d977285c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndRequirement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastDay"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlainDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endRequirement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"lastDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastDay"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndRequirementMutation, EndRequirementMutationVariables>;