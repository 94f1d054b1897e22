/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type HandoffRoute =
  | 'EMERGENCY'
  | 'HUB'
  | 'IN_PERSON'
  | 'LADO'
  | 'OUT_OF_HOURS';

export type HandoffState =
  | 'ACKNOWLEDGED'
  | 'PASSED'
  | 'RAISED';

export type WorriesOpenQueryVariables = Exact<{ [key: string]: never; }>;


export type WorriesOpenQuery = { readonly handoffs: { readonly open: ReadonlyArray<{ readonly id: string, readonly raisedAt: string, readonly minutesOpen: number, readonly raisedByName: string, readonly raisedByPhone: string | null, readonly aboutName: string | null, readonly state: HandoffState, readonly nextPageAt: string | null, readonly whyNotAcknowledge: string | null, readonly calls: ReadonlyArray<{ readonly id: string, readonly route: HandoffRoute, readonly phonedAt: string, readonly immediateDanger: boolean }>, readonly pages: ReadonlyArray<{ readonly number: number, readonly toName: string, readonly at: string, readonly left: boolean }> }> } };

export type AcknowledgeHandoffMutationVariables = Exact<{
  id: string;
}>;


export type AcknowledgeHandoffMutation = { readonly acknowledgeHandoff: { readonly id: string, readonly state: HandoffState, readonly acknowledgedByName: string | null, readonly acknowledgedAt: string | null, readonly whyNotAcknowledge: string | null } };


export const WorriesOpenDocument = {"__meta__":{"documentId":"fa5be1fbf3759aeed116143fd86af81287dae0cd747f01dc23ac38c2563886fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorriesOpen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handoffs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutesOpen"}},{"kind":"Field","name":{"kind":"Name","value":"raisedByName"}},{"kind":"Field","name":{"kind":"Name","value":"raisedByPhone"}},{"kind":"Field","name":{"kind":"Name","value":"aboutName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextPageAt"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAcknowledge"}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"phonedAt"}},{"kind":"Field","name":{"kind":"Name","value":"immediateDanger"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WorriesOpenQuery, WorriesOpenQueryVariables>;
export const AcknowledgeHandoffDocument = {"__meta__":{"documentId":"03cf9c53fe5df6d399ddddc45a8b32883020da876dcf844ae24a104d98f94bf9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeHandoff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeHandoff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedByName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAcknowledge"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeHandoffMutation, AcknowledgeHandoffMutationVariables>;