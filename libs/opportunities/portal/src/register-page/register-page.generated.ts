/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Pence, PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Attendance =
  | 'CAME'
  | 'CAME_LATE'
  | 'DID_NOT_COME'
  | 'SENT_WORD';

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

export type RegisterPageQueryVariables = Exact<{
  id: string;
}>;


export type RegisterPageQuery = { readonly session: { readonly id: string, readonly title: string, readonly heldOn: PlainDate, readonly startsAt: string, readonly endsAt: string, readonly place: string, readonly minutes: number, readonly payPence: Pence, readonly payBy: PlainDate, readonly registerClosedAt: string | null, readonly whyNotCloseRegister: string | null, readonly bookings: ReadonlyArray<{ readonly id: string, readonly memberName: string, readonly memberKind: SeatKind, readonly state: BookingState, readonly permission: BookingPermission, readonly attendance: Attendance | null, readonly payPence: Pence, readonly payBy: PlainDate, readonly whyNotMark: string | null, readonly whyNotConfirm: string | null }> } };

export type MarkAttendanceMutationVariables = Exact<{
  bookingId: string;
  attendance?: Attendance | null | undefined;
}>;


export type MarkAttendanceMutation = { readonly markAttendance: { readonly id: string, readonly state: BookingState, readonly attendance: Attendance | null, readonly whyNotMark: string | null, readonly whyNotConfirm: string | null } };

export type CloseRegisterMutationVariables = Exact<{
  sessionId: string;
  idempotencyKey: string;
}>;


export type CloseRegisterMutation = { readonly closeRegister: { readonly id: string, readonly registerClosedAt: string | null, readonly whyNotCloseRegister: string | null } };


export const RegisterPageDocument = {"__meta__":{"documentId":"343b45bdd330cfeaca79ab6c54f51d2dd209abab8f1597f7fede461bafa4f2ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegisterPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"payPence"}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"registerClosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotCloseRegister"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"payPence"}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotMark"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotConfirm"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterPageQuery, RegisterPageQueryVariables>;
export const MarkAttendanceDocument = {"__meta__":{"documentId":"8ca45ea7bf0958baca020086ee4ffccb00077d434e135e5b5066ceb087185d0b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bookingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"attendance"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Attendance"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bookingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bookingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"attendance"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attendance"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotMark"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotConfirm"}}]}}]}}]} as unknown as DocumentNode<MarkAttendanceMutation, MarkAttendanceMutationVariables>;
export const CloseRegisterDocument = {"__meta__":{"documentId":"d162b54620099596487f3745b02090aa6abe39ad96199763bb288686aeeb2b70"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registerClosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotCloseRegister"}}]}}]}}]} as unknown as DocumentNode<CloseRegisterMutation, CloseRegisterMutationVariables>;