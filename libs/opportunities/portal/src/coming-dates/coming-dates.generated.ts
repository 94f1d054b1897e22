/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
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

export type SeatKind =
  | 'PARENT_CARER'
  | 'YOUNG_PERSON';

export type SessionKind =
  | 'MEETING'
  | 'PANEL'
  | 'PROJECT'
  | 'TRAINING';

export type ComingDatesQueryVariables = Exact<{
  first: number;
}>;


export type ComingDatesQuery = { readonly upcomingSessions: ReadonlyArray<{ readonly id: string, readonly kind: SessionKind, readonly title: string, readonly heldOn: PlainDate, readonly startsAt: string, readonly endsAt: string, readonly place: string, readonly seats: ReadonlyArray<{ readonly kind: SeatKind, readonly count: number, readonly taken: number }>, readonly bookings: ReadonlyArray<{ readonly id: string, readonly state: BookingState, readonly memberId: string, readonly memberName: string, readonly permission: BookingPermission, readonly whyNotConfirm: string | null }> }> };


export const ComingDatesDocument = {"__meta__":{"documentId":"1b7e6ae113d0cced97d2166c1ae0288d1e4d0b1ed5c02194b9de18c6e43ddb61"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComingDates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upcomingSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotConfirm"}}]}}]}}]}}]} as unknown as DocumentNode<ComingDatesQuery, ComingDatesQueryVariables>;