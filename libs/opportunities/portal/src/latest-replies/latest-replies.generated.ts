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

export type SessionKind =
  | 'MEETING'
  | 'PANEL'
  | 'PROJECT'
  | 'TRAINING';

export type LatestRepliesQueryVariables = Exact<{
  first: number;
}>;


export type LatestRepliesQuery = { readonly latestReplies: ReadonlyArray<{ readonly bookingId: string, readonly sessionId: string, readonly sessionTitle: string, readonly sessionKind: SessionKind, readonly heldOn: PlainDate, readonly memberName: string, readonly state: BookingState, readonly permission: BookingPermission, readonly answerBy: PlainDate, readonly answeredAt: string }> };


export const LatestRepliesDocument = {"__meta__":{"documentId":"244068672803d758c4ab601007eb790b196c07f68c079a6fea53b7bc3ad0e0bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LatestReplies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latestReplies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"sessionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sessionKind"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}}]} as unknown as DocumentNode<LatestRepliesQuery, LatestRepliesQueryVariables>;