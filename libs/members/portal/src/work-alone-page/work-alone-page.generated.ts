/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type LoneKind =
  | 'HOME'
  | 'ONE_TO_ONE'
  | 'WAY_HOME';

export type LoneState =
  | 'ENDED'
  | 'HELP'
  | 'PLANNED'
  | 'THERE';

/** What a colleague says before they go somewhere alone. */
export type LoneVisitInput = {
  /** Who is told first. */
  readonly firstContactId: string;
  readonly kind: LoneKind;
  /** Where. It is sealed, and read by few. */
  readonly place: string;
  readonly secondContactId: string;
  /** Null: today. */
  readonly startsOn?: PlainDate | null | undefined;
  /** London time, HH:MM. Null with no day: now. */
  readonly startsTime?: string | null | undefined;
  /** When they expect to be out, HH:MM. A time before the start is on the next day. */
  readonly untilTime: string;
  /** Whom they meet. */
  readonly withId?: string | null | undefined;
};

export type WorkAlonePageQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkAlonePageQuery = { readonly myLoneVisits: { readonly mine: ReadonlyArray<{ readonly id: string, readonly personName: string, readonly kind: LoneKind, readonly expectedAt: string, readonly state: LoneState, readonly minutesLate: number, readonly toldCount: number, readonly mayOpen: boolean }>, readonly awaited: ReadonlyArray<{ readonly id: string, readonly personName: string, readonly kind: LoneKind, readonly expectedAt: string, readonly state: LoneState, readonly minutesLate: number, readonly toldCount: number, readonly mayOpen: boolean }> }, readonly loneForm: { readonly graceMinutes: number, readonly hasPhone: boolean, readonly colleagues: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type NamesToVisitQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type NamesToVisitQuery = { readonly namesToVisit: ReadonlyArray<{ readonly id: string, readonly knownAs: string }> };

export type PlanLoneVisitMutationVariables = Exact<{
  input: LoneVisitInput;
  key: string;
}>;


export type PlanLoneVisitMutation = { readonly planLoneVisit: { readonly id: string } };


export const WorkAlonePageDocument = {"__meta__":{"documentId":"eca1adcc6812a1527ba3fe725265b81c459c60b9c365ae812ad25682af1704af"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkAlonePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myLoneVisits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"expectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"toldCount"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awaited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"expectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"toldCount"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"loneForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"colleagues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"graceMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"hasPhone"}}]}}]}}]} as unknown as DocumentNode<WorkAlonePageQuery, WorkAlonePageQueryVariables>;
export const NamesToVisitDocument = {"__meta__":{"documentId":"9c7f46c5d75925659db6155ecdb137b252e823b098429d22e09f5d613f28122d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamesToVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namesToVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}}]}}]}}]} as unknown as DocumentNode<NamesToVisitQuery, NamesToVisitQueryVariables>;
export const PlanLoneVisitDocument = {"__meta__":{"documentId":"db0c6cbd4ed978927b7970774c8678ea535eba7443e65774969175f74e9e8e3c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanLoneVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoneVisitInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planLoneVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanLoneVisitMutation, PlanLoneVisitMutationVariables>;