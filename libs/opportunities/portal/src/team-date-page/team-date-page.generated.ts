/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Pence, PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type BookingPermission =
  | 'GIVEN'
  | 'NOT_NEEDED'
  | 'REFUSED'
  | 'WAITING';

export type BookingState =
  | 'ACCEPTED'
  | 'CAME'
  | 'CAME_LATE'
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'DECLINED'
  | 'DID_NOT_COME'
  | 'HELD'
  | 'LAPSED'
  | 'OFFERED'
  | 'SENT_WORD';

export type FitGap =
  | 'AGE_NOT_KNOWN'
  | 'LANGUAGE'
  | 'RATHER_NOT'
  | 'TOO_OLD'
  | 'TOO_YOUNG';

export type MissingReason =
  | 'CHECK_ENDS_BEFORE'
  | 'CHECK_EXPIRED'
  | 'CHECK_NOT_STARTED'
  | 'CHECK_OVERDUE'
  | 'CHECK_REQUESTED'
  | 'FREE_CHECK_FOR_PAID_ROLE'
  | 'REFERENCE_NOT_ENOUGH';

export type PlaceStanding =
  | 'FITS'
  | 'NEVER'
  | 'NONE'
  | 'TO_LOOK_AT';

export type SeatKind =
  | 'PARENT_CARER'
  | 'YOUNG_PERSON';

/** Without a beginning there is no break. */
export type SessionBreakInput = {
  readonly minutes?: number | null | undefined;
  readonly startsAt?: string | null | undefined;
};

export type SessionKind =
  | 'MEETING'
  | 'PANEL'
  | 'PROJECT'
  | 'TRAINING';

/** Whom a date suits. What is left out suits everybody. */
export type WhoFitsInput = {
  readonly about?: ReadonlyArray<string> | null | undefined;
  /** Of the young people, on the day. */
  readonly fromAge?: number | null | undefined;
  /** By name, own name or code. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  readonly toAge?: number | null | undefined;
};

export type TeamDatePageQueryVariables = Exact<{
  id: string;
}>;


export type TeamDatePageQuery = { readonly session: { readonly id: string, readonly kind: SessionKind, readonly title: string, readonly plainSummary: string, readonly heldOn: PlainDate, readonly startsAt: string, readonly endsAt: string, readonly place: string, readonly placeNote: string | null, readonly payPence: Pence, readonly payBy: PlainDate, readonly answerBy: PlainDate, readonly contactName: string, readonly withNames: ReadonlyArray<string>, readonly referenceLevel: number, readonly whyNotCloseRegister: string | null, readonly whyNotSayWhoFits: string | null, readonly whyNotPlanBreak: string | null, readonly break: { readonly startsAt: string, readonly endsAt: string, readonly minutes: number } | null, readonly whoFits: { readonly languages: ReadonlyArray<string>, readonly fromAge: number | null, readonly toAge: number | null, readonly about: ReadonlyArray<string> } | null, readonly askedAllTheSame: ReadonlyArray<{ readonly bookingId: string, readonly gaps: ReadonlyArray<FitGap>, readonly reason: string, readonly askedByName: string, readonly askedAt: string }> | null, readonly seats: ReadonlyArray<{ readonly kind: SeatKind, readonly count: number, readonly taken: number }>, readonly placeLooks: ReadonlyArray<{ readonly memberId: string, readonly memberName: string, readonly standing: PlaceStanding }>, readonly shakenPlan: { readonly lostNames: ReadonlyArray<string>, readonly stops: boolean } | null, readonly keptApart: ReadonlyArray<{ readonly oneId: string, readonly oneName: string, readonly otherId: string, readonly otherName: string }>, readonly bookings: ReadonlyArray<{ readonly id: string, readonly memberId: string, readonly memberName: string, readonly memberKind: SeatKind, readonly state: BookingState, readonly permission: BookingPermission, readonly offeredAt: string, readonly answeredAt: string | null, readonly answerBy: PlainDate, readonly whyNotConfirm: string | null, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason, readonly until: PlainDate | null }> }> } };

export type ConfirmBookingMutationVariables = Exact<{
  bookingId: string;
}>;


export type ConfirmBookingMutation = { readonly confirmBooking: { readonly id: string, readonly state: BookingState, readonly permission: BookingPermission, readonly whyNotConfirm: string | null, readonly whyNotMark: string | null, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason, readonly until: PlainDate | null }> } };

export type SafetyRulesForQueryVariables = Exact<{
  sessionId: string;
  memberId: string;
}>;


export type SafetyRulesForQuery = { readonly safetyRulesFor: ReadonlyArray<{ readonly id: string, readonly rule: string }> };

export type CheckPlaceMutationVariables = Exact<{
  sessionId: string;
  memberId: string;
  fits: boolean;
}>;


export type CheckPlaceMutation = { readonly checkPlace: { readonly id: string, readonly placeLooks: ReadonlyArray<{ readonly memberId: string, readonly memberName: string, readonly standing: PlaceStanding }>, readonly bookings: ReadonlyArray<{ readonly id: string, readonly whyNotConfirm: string | null }> } };

export type LevelsToAskForQueryVariables = Exact<{ [key: string]: never; }>;


export type LevelsToAskForQuery = { readonly referenceLevels: ReadonlyArray<{ readonly level: number, readonly words: string }> };

export type AskForReferenceMutationVariables = Exact<{
  sessionId: string;
  level: number;
}>;


export type AskForReferenceMutation = { readonly askForReference: { readonly id: string, readonly referenceLevel: number, readonly bookings: ReadonlyArray<{ readonly id: string, readonly whyNotConfirm: string | null, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason, readonly until: PlainDate | null }> }> } };

export type PlanBreakMutationVariables = Exact<{
  sessionId: string;
  input: SessionBreakInput;
}>;


export type PlanBreakMutation = { readonly planBreak: { readonly id: string, readonly break: { readonly startsAt: string, readonly endsAt: string, readonly minutes: number } | null, readonly bookings: ReadonlyArray<{ readonly id: string, readonly whyNotConfirm: string | null }> } };

export type SayWhoFitsMutationVariables = Exact<{
  sessionId: string;
  input: WhoFitsInput;
}>;


export type SayWhoFitsMutation = { readonly sayWhoFits: { readonly id: string, readonly whyNotSayWhoFits: string | null, readonly whoFits: { readonly languages: ReadonlyArray<string>, readonly fromAge: number | null, readonly toAge: number | null, readonly about: ReadonlyArray<string> } | null } };


export const TeamDatePageDocument = {"__meta__":{"documentId":"6bd3328a95fa2c0cae0a0ec9510f2f51a7d27a5fc3e344e9a7b7a0315df94352"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamDatePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plainSummary"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"placeNote"}},{"kind":"Field","name":{"kind":"Name","value":"payPence"}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"withNames"}},{"kind":"Field","name":{"kind":"Name","value":"referenceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotCloseRegister"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotSayWhoFits"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPlanBreak"}},{"kind":"Field","name":{"kind":"Name","value":"break"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whoFits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"fromAge"}},{"kind":"Field","name":{"kind":"Name","value":"toAge"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedAllTheSame"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placeLooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shakenPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lostNames"}},{"kind":"Field","name":{"kind":"Name","value":"stops"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keptApart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oneId"}},{"kind":"Field","name":{"kind":"Name","value":"oneName"}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"otherName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeamDatePageQuery, TeamDatePageQueryVariables>;
export const ConfirmBookingDocument = {"__meta__":{"documentId":"a3149cdb7c408e94078e843f527049fced613407589045f7bf0304b68e4072a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmBooking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bookingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmBooking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bookingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bookingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotMark"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmBookingMutation, ConfirmBookingMutationVariables>;
export const SafetyRulesForDocument = {"__meta__":{"documentId":"87e17f0781df16d0ae64d83a7636f9f284b8056e671e7e400b6eaed9e1272fce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SafetyRulesFor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"safetyRulesFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]} as unknown as DocumentNode<SafetyRulesForQuery, SafetyRulesForQueryVariables>;
export const CheckPlaceDocument = {"__meta__":{"documentId":"0fa8bc0da68148060d0048baf4f719ea48b8cb6fecfa7a0ca57158936fcec28f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fits"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"fits"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fits"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"placeLooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotConfirm"}}]}}]}}]}}]} as unknown as DocumentNode<CheckPlaceMutation, CheckPlaceMutationVariables>;
export const LevelsToAskForDocument = {"__meta__":{"documentId":"d2ee1143a2d2154c6925ee88f18dd1f71d8bbb6e4493861fe255df4899e7a628"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LevelsToAskFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referenceLevels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<LevelsToAskForQuery, LevelsToAskForQueryVariables>;
export const AskForReferenceDocument = {"__meta__":{"documentId":"ce737d9d979cd782f35757d84444bae2d2c0d363332557fc69f258d52b9a0e1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForReference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForReference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"referenceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AskForReferenceMutation, AskForReferenceMutationVariables>;
export const PlanBreakDocument = {"__meta__":{"documentId":"03fc3ccca2cc29f48701fd514b8e1e47b0482ebe72846ec9fd06450e7f90294d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanBreak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionBreakInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planBreak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"break"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotConfirm"}}]}}]}}]}}]} as unknown as DocumentNode<PlanBreakMutation, PlanBreakMutationVariables>;
export const SayWhoFitsDocument = {"__meta__":{"documentId":"0a42c6392e9a20005f67d6f9aa7454f4c133ddf01f60bf31e20baa58c4bf38ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayWhoFits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WhoFitsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayWhoFits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"whoFits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"fromAge"}},{"kind":"Field","name":{"kind":"Name","value":"toAge"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whyNotSayWhoFits"}}]}}]}}]} as unknown as DocumentNode<SayWhoFitsMutation, SayWhoFitsMutationVariables>;