/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DutyPlaceInput = {
  readonly personId: string;
  /** A number that takes texts. */
  readonly phone: string;
};

export type HandoffRoute =
  | 'EMERGENCY'
  | 'HUB'
  | 'IN_PERSON'
  | 'LADO'
  | 'OUT_OF_HOURS';

export type TeamSafetyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamSafetyPageQuery = { readonly handoffs: { readonly open: ReadonlyArray<{ readonly id: string }>, readonly had: ReadonlyArray<{ readonly id: string, readonly raisedAt: string, readonly raisedByName: string, readonly aboutName: string | null, readonly acknowledgedByName: string | null, readonly acknowledgedAt: string | null, readonly held: boolean, readonly calls: ReadonlyArray<{ readonly id: string, readonly route: HandoffRoute }> }> }, readonly dutyList: { readonly byList: boolean, readonly places: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly phone: string }>, readonly leads: ReadonlyArray<{ readonly personId: string, readonly name: string }> } };

export type OpenedHandoffQueryVariables = Exact<{
  id: string;
}>;


export type OpenedHandoffQuery = { readonly handoff: { readonly id: string, readonly held: boolean, readonly calls: ReadonlyArray<{ readonly id: string, readonly route: HandoffRoute, readonly phonedAt: string, readonly reached: string | null, readonly reference: string | null, readonly immediateDanger: boolean }>, readonly pages: ReadonlyArray<{ readonly number: number, readonly toName: string, readonly at: string }> } };

export type SetDutyListMutationVariables = Exact<{
  places: ReadonlyArray<DutyPlaceInput> | DutyPlaceInput;
}>;


export type SetDutyListMutation = { readonly setDutyList: { readonly byList: boolean, readonly places: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly phone: string }>, readonly leads: ReadonlyArray<{ readonly personId: string, readonly name: string }> } };

export type HoldHandoffMutationVariables = Exact<{
  id: string;
  on: boolean;
}>;


export type HoldHandoffMutation = { readonly holdHandoff: { readonly id: string, readonly held: boolean } };


export const TeamSafetyPageDocument = {"__meta__":{"documentId":"e35fa2b065b3be630a613306cb16e352cfd1a18eed44ee4038228658dead9ee1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamSafetyPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handoffs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"had"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedByName"}},{"kind":"Field","name":{"kind":"Name","value":"aboutName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedByName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"route"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byList"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TeamSafetyPageQuery, TeamSafetyPageQueryVariables>;
export const OpenedHandoffDocument = {"__meta__":{"documentId":"df2dd1c465a3ff4ff6ee90006b7f29fc87729b5469aaedbffec5e913e6121aa6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenedHandoff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handoff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"phonedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"immediateDanger"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<OpenedHandoffQuery, OpenedHandoffQueryVariables>;
export const SetDutyListDocument = {"__meta__":{"documentId":"b776c4ad4bb686d1ae3a67bdb514f7184b111a60ac87f9533e6087c33b9393f0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDutyList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"places"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DutyPlaceInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDutyList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"places"},"value":{"kind":"Variable","name":{"kind":"Name","value":"places"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byList"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SetDutyListMutation, SetDutyListMutationVariables>;
export const HoldHandoffDocument = {"__meta__":{"documentId":"106dd15f1cc1ee82d4643a98fc91bced1f5d828355afcc9ddac4b4e69c2fc18f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldHandoff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdHandoff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}}]}}]} as unknown as DocumentNode<HoldHandoffMutation, HoldHandoffMutationVariables>;