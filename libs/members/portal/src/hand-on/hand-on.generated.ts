/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A call that was made about a worry. There is no place here for what the worry is: that is told on the phone. */
export type HandoffInput = {
  readonly aboutId?: string | null | undefined;
  /** The call that "I am calling now" began. */
  readonly handoffId?: string | null | undefined;
  readonly immediateDanger: boolean;
  /** Null: today. */
  readonly phonedOn?: PlainDate | null | undefined;
  /** London time, HH:MM. Null with no day: just now. */
  readonly phonedTime?: string | null | undefined;
  /** The name or the job of whoever answered. */
  readonly reached: string;
  readonly reference?: string | null | undefined;
  readonly route: HandoffRoute;
};

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

export type HandOnQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type HandOnQuery = { readonly handingOn: { readonly mayNameAnybody: boolean, readonly toldFirst: string | null, readonly ladoBy: PlainDate, readonly names: ReadonlyArray<{ readonly id: string, readonly knownAs: string, readonly isMe: boolean }> } };

export type MyHandoffsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyHandoffsQuery = { readonly myHandoffs: ReadonlyArray<{ readonly id: string, readonly raisedAt: string, readonly state: HandoffState, readonly calling: boolean, readonly whoHasIt: string | null }> };

export type StartCallingMutationVariables = Exact<{
  aboutId?: string | null | undefined;
  key: string;
}>;


export type StartCallingMutation = { readonly startCalling: { readonly id: string, readonly raisedAt: string, readonly state: HandoffState, readonly calling: boolean, readonly whoHasIt: string | null } };

export type PassOnWorryMutationVariables = Exact<{
  input: HandoffInput;
  key: string;
}>;


export type PassOnWorryMutation = { readonly passOnWorry: { readonly id: string, readonly raisedAt: string, readonly state: HandoffState, readonly calling: boolean, readonly whoHasIt: string | null } };


export const HandOnDocument = {"__meta__":{"documentId":"9e4be23eefa6f48d2d7e5f4852a31e6ebdd665a7e7b44681b9c5fe1b34ff9246"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HandOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handingOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"isMe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayNameAnybody"}},{"kind":"Field","name":{"kind":"Name","value":"toldFirst"}},{"kind":"Field","name":{"kind":"Name","value":"ladoBy"}}]}}]}}]} as unknown as DocumentNode<HandOnQuery, HandOnQueryVariables>;
export const MyHandoffsDocument = {"__meta__":{"documentId":"df7e0aae3272da4bc3fc3f899ecd74bb48d45b51ea03dd25ac5d6a068ec81fc7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyHandoffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myHandoffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"calling"}},{"kind":"Field","name":{"kind":"Name","value":"whoHasIt"}}]}}]}}]} as unknown as DocumentNode<MyHandoffsQuery, MyHandoffsQueryVariables>;
export const StartCallingDocument = {"__meta__":{"documentId":"32c91fa18eaabb1127e6c855d7c525dfcc358110b79627744d3133be23941f1e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartCalling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aboutId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startCalling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"aboutId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aboutId"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"calling"}},{"kind":"Field","name":{"kind":"Name","value":"whoHasIt"}}]}}]}}]} as unknown as DocumentNode<StartCallingMutation, StartCallingMutationVariables>;
export const PassOnWorryDocument = {"__meta__":{"documentId":"8c44d14f8c8d196fda3b7b6bf1608647ac97a4a3b90d966bc898bb7635216efa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PassOnWorry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandoffInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passOnWorry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"calling"}},{"kind":"Field","name":{"kind":"Name","value":"whoHasIt"}}]}}]}}]} as unknown as DocumentNode<PassOnWorryMutation, PassOnWorryMutationVariables>;