/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type SafetyPlanState =
  | 'SENT_BACK'
  | 'SIGNED'
  | 'WRITTEN';

export type PlansToSignPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PlansToSignPageQuery = { readonly safetyPlansToSign: ReadonlyArray<{ readonly id: string, readonly title: string, readonly heldOn: PlainDate, readonly startsAt: string, readonly endsAt: string, readonly place: string, readonly youngPlaces: number, readonly adults: number, readonly adultNames: ReadonlyArray<string>, readonly leastAdults: number, readonly state: SafetyPlanState, readonly writtenByName: string, readonly writtenAt: string, readonly whyNotSign: string | null, readonly risks: ReadonlyArray<{ readonly what: string, readonly answer: string }> }> };

export type SignSafetyPlanMutationVariables = Exact<{
  id: string;
}>;


export type SignSafetyPlanMutation = { readonly signSafetyPlan: { readonly id: string, readonly state: SafetyPlanState } };

export type SendBackSafetyPlanMutationVariables = Exact<{
  id: string;
  wish: string;
}>;


export type SendBackSafetyPlanMutation = { readonly sendBackSafetyPlan: { readonly id: string, readonly state: SafetyPlanState, readonly wish: string | null } };


export const PlansToSignPageDocument = {"__meta__":{"documentId":"39b92f8ca0916678782a48889b84c8031329f6640624bd0ea297d911857be120"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlansToSignPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"safetyPlansToSign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"youngPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"adults"}},{"kind":"Field","name":{"kind":"Name","value":"adultNames"}},{"kind":"Field","name":{"kind":"Name","value":"leastAdults"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotSign"}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]}}]} as unknown as DocumentNode<PlansToSignPageQuery, PlansToSignPageQueryVariables>;
export const SignSafetyPlanDocument = {"__meta__":{"documentId":"50831c08e407a0292925dbc88079f38a090de30526a918ea8c3e91a259ac906a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignSafetyPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signSafetyPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<SignSafetyPlanMutation, SignSafetyPlanMutationVariables>;
export const SendBackSafetyPlanDocument = {"__meta__":{"documentId":"12f78579227727c7ff1e31e9d51ff00d24501ba203bd99f6341b84f154e7c411"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendBackSafetyPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"wish"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendBackSafetyPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"wish"},"value":{"kind":"Variable","name":{"kind":"Name","value":"wish"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}}]}}]}}]} as unknown as DocumentNode<SendBackSafetyPlanMutation, SendBackSafetyPlanMutationVariables>;