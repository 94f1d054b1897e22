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

export type OfferAnswer =
  | 'NO'
  | 'NOT_SURE'
  | 'YES';

export type SeatKind =
  | 'PARENT_CARER'
  | 'YOUNG_PERSON';

export type DatePageQueryVariables = Exact<{
  bookingId: string;
}>;


export type DatePageQuery = { readonly myDate: { readonly bookingId: string, readonly title: string, readonly plainSummary: string, readonly heldOn: PlainDate, readonly startsAt: string, readonly endsAt: string, readonly place: string, readonly placeNote: string | null, readonly payPence: Pence, readonly payBy: PlainDate, readonly answerBy: PlainDate, readonly state: BookingState, readonly permission: BookingPermission, readonly answer: OfferAnswer | null, readonly answeredAt: string | null, readonly contactName: string, readonly withNames: ReadonlyArray<string>, readonly whyNotAccept: string | null, readonly whyNotHold: string | null, readonly whyNotDecline: string | null, readonly askedInSpiteOf: ReadonlyArray<FitGap> | null, readonly break: { readonly startsAt: string, readonly endsAt: string } | null, readonly others: ReadonlyArray<{ readonly kind: SeatKind, readonly count: number }>, readonly papers: ReadonlyArray<{ readonly id: string, readonly title: string, readonly pages: number, readonly lookUntil: PlainDate }>, readonly whyNotTakePart: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly until: PlainDate | null }> } };


export const DatePageDocument = {"__meta__":{"documentId":"d326c104e641ae0c1db160aee5bc7f4b1b7934697b57429421830a1acc1c10c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DatePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bookingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myDate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bookingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bookingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plainSummary"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"placeNote"}},{"kind":"Field","name":{"kind":"Name","value":"break"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payPence"}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"withNames"}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"lookUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAccept"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotHold"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotDecline"}},{"kind":"Field","name":{"kind":"Name","value":"askedInSpiteOf"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotTakePart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<DatePageQuery, DatePageQueryVariables>;