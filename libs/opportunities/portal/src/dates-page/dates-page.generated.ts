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

export type OfferAnswer =
  | 'NO'
  | 'NOT_SURE'
  | 'YES';

export type DatesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DatesPageQuery = { readonly myDates: ReadonlyArray<{ readonly bookingId: string, readonly title: string, readonly heldOn: PlainDate, readonly startsAt: string, readonly endsAt: string, readonly place: string, readonly answerBy: PlainDate, readonly state: BookingState, readonly permission: BookingPermission, readonly answer: OfferAnswer | null, readonly whyNotAccept: string | null, readonly whyNotDecline: string | null }> };


export const DatesPageDocument = {"__meta__":{"documentId":"2015c8af61fca384b2c77e229f4e6b809f3e8649b1d2fb0417eb11a20abf8f06"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DatesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myDates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAccept"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotDecline"}}]}}]}}]} as unknown as DocumentNode<DatesPageQuery, DatesPageQueryVariables>;