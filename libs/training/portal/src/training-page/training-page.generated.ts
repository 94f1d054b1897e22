/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DeliveryState =
  | 'DELIVERED'
  | 'PLANNED';

export type OpenCourseInput = {
  readonly about: string;
  readonly mostLearners: number;
  readonly title: string;
};

export type PlanDeliveryInput = {
  readonly courseId: string;
  /** HH:MM */
  readonly endsAt: string;
  /** Which trainers it suits. Left out: everybody. */
  readonly fit?: WhoFitsInput | null | undefined;
  /** YYYY-MM-DD */
  readonly heldOn: string;
  readonly parentSeats: number;
  readonly place: string;
  /** HH:MM */
  readonly startsAt: string;
  readonly youngSeats: number;
};

/** Whom a date suits. What is left out suits everybody. */
export type WhoFitsInput = {
  readonly about?: ReadonlyArray<string> | null | undefined;
  /** Of the young people, on the day. */
  readonly fromAge?: number | null | undefined;
  /** By name, own name or code. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  readonly toAge?: number | null | undefined;
};

export type TrainingPageQueryVariables = Exact<{ [key: string]: never; }>;


export type TrainingPageQuery = { readonly me: { readonly personId: string, readonly roles: ReadonlyArray<string> } | null, readonly courses: ReadonlyArray<{ readonly id: string, readonly title: string, readonly about: string, readonly mostLearners: number, readonly timesGiven: number, readonly peopleTaught: number, readonly evaluations: number, readonly usefulnessTotal: number }>, readonly coming: ReadonlyArray<{ readonly id: string, readonly courseId: string, readonly courseTitle: string, readonly heldOn: PlainDate, readonly startsAt: string, readonly endsAt: string, readonly place: string, readonly places: number, readonly placesTaken: number, readonly sessionId: string, readonly whyNotBook: string | null, readonly whyNotGiveUp: string | null, readonly trainers: { readonly firstNames: ReadonlyArray<string>, readonly seats: number, readonly asked: number }, readonly myPlace: { readonly booked: boolean } | null }>, readonly myTraining: { readonly teaching: ReadonlyArray<{ readonly id: string, readonly courseTitle: string, readonly heldOn: PlainDate, readonly startsAt: string, readonly endsAt: string, readonly place: string, readonly state: DeliveryState, readonly placesTaken: number, readonly places: number, readonly evaluations: number, readonly usefulnessTotal: number, readonly willChange: ReadonlyArray<string>, readonly sessionId: string }>, readonly learning: ReadonlyArray<{ readonly id: string, readonly courseTitle: string, readonly heldOn: PlainDate, readonly startsAt: string, readonly endsAt: string, readonly place: string, readonly state: DeliveryState, readonly whyNotEvaluate: string | null, readonly myPlace: { readonly usefulness: number | null, readonly willChange: string | null } | null }> } };

export type ComingDateFragment = { readonly id: string, readonly courseId: string, readonly courseTitle: string, readonly heldOn: PlainDate, readonly startsAt: string, readonly endsAt: string, readonly place: string, readonly places: number, readonly placesTaken: number, readonly sessionId: string, readonly whyNotBook: string | null, readonly whyNotGiveUp: string | null, readonly trainers: { readonly firstNames: ReadonlyArray<string>, readonly seats: number, readonly asked: number }, readonly myPlace: { readonly booked: boolean } | null };

export type BookTrainingPlaceMutationVariables = Exact<{
  deliveryId: string;
}>;


export type BookTrainingPlaceMutation = { readonly bookTrainingPlace: { readonly id: string } };

export type GiveUpTrainingPlaceMutationVariables = Exact<{
  deliveryId: string;
}>;


export type GiveUpTrainingPlaceMutation = { readonly giveUpTrainingPlace: { readonly id: string } };

export type EvaluateTrainingMutationVariables = Exact<{
  deliveryId: string;
  usefulness: number;
  willChange: string;
}>;


export type EvaluateTrainingMutation = { readonly evaluateTraining: { readonly id: string } };

export type PlanDeliveryMutationVariables = Exact<{
  input: PlanDeliveryInput;
  idempotencyKey: string;
}>;


export type PlanDeliveryMutation = { readonly planDelivery: { readonly id: string, readonly sessionId: string } };

export type OpenCourseMutationVariables = Exact<{
  input: OpenCourseInput;
}>;


export type OpenCourseMutation = { readonly openCourse: { readonly id: string } };

export const ComingDateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComingDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"courseId"}},{"kind":"Field","name":{"kind":"Name","value":"courseTitle"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"placesTaken"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"trainers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstNames"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"booked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whyNotBook"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotGiveUp"}}]}}]} as unknown as DocumentNode<ComingDateFragment, unknown>;
export const TrainingPageDocument = {"__meta__":{"documentId":"43c7505de60e5e6b9f35e34678327c183dedefbbf1ba18facc4d373425b232ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"mostLearners"}},{"kind":"Field","name":{"kind":"Name","value":"timesGiven"}},{"kind":"Field","name":{"kind":"Name","value":"peopleTaught"}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"}},{"kind":"Field","name":{"kind":"Name","value":"usefulnessTotal"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"coming"},"name":{"kind":"Name","value":"trainingDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"PLANNED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComingDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myTraining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teaching"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"courseTitle"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"placesTaken"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"}},{"kind":"Field","name":{"kind":"Name","value":"usefulnessTotal"}},{"kind":"Field","name":{"kind":"Name","value":"willChange"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"courseTitle"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotEvaluate"}},{"kind":"Field","name":{"kind":"Name","value":"myPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usefulness"}},{"kind":"Field","name":{"kind":"Name","value":"willChange"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComingDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"courseId"}},{"kind":"Field","name":{"kind":"Name","value":"courseTitle"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"placesTaken"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"trainers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstNames"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"booked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whyNotBook"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotGiveUp"}}]}}]} as unknown as DocumentNode<TrainingPageQuery, TrainingPageQueryVariables>;
export const BookTrainingPlaceDocument = {"__meta__":{"documentId":"df7643aadedc60f3be627a9285231cc9c5df2a41d2af781df37c72d0c35eaa0d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookTrainingPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deliveryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookTrainingPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"deliveryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deliveryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BookTrainingPlaceMutation, BookTrainingPlaceMutationVariables>;
export const GiveUpTrainingPlaceDocument = {"__meta__":{"documentId":"fb08e35d3c9eadf26323a298786c685adba0e2fc43caf14650a9a895e24a6236"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveUpTrainingPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deliveryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveUpTrainingPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"deliveryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deliveryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<GiveUpTrainingPlaceMutation, GiveUpTrainingPlaceMutationVariables>;
export const EvaluateTrainingDocument = {"__meta__":{"documentId":"bfb3290b0e7bd851b779d7807cf81ef9663728b35f834f3ac65025e205e19946"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EvaluateTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deliveryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"usefulness"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"willChange"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluateTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"deliveryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deliveryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"usefulness"},"value":{"kind":"Variable","name":{"kind":"Name","value":"usefulness"}}},{"kind":"Argument","name":{"kind":"Name","value":"willChange"},"value":{"kind":"Variable","name":{"kind":"Name","value":"willChange"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EvaluateTrainingMutation, EvaluateTrainingMutationVariables>;
export const PlanDeliveryDocument = {"__meta__":{"documentId":"731b283e79a966ce94af7edc84273f337eff407b280bddb9090888de902f6b2e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanDeliveryInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}}]}}]}}]} as unknown as DocumentNode<PlanDeliveryMutation, PlanDeliveryMutationVariables>;
export const OpenCourseDocument = {"__meta__":{"documentId":"2efca4f9f0a80d133ad90ea5d660921fc91b063f7151df0c2e3153aa9b20a7f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenCourseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OpenCourseMutation, OpenCourseMutationVariables>;