/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type MessageKind =
  | 'AGREEMENT_CHANGED'
  | 'BOOKED'
  | 'CHECK_ASKED'
  | 'CHECK_LATE'
  | 'CHECK_RUNNING_OUT'
  | 'CHECK_RUN_OUT'
  | 'COPIES_LATE'
  | 'COPIES_SETTLED'
  | 'COPY_LATE'
  | 'COPY_TO_TAKE_DOWN'
  | 'DECIDED_ALONE'
  | 'DECIDED_IN_OWN_NAME'
  | 'DETAILS_CHANGED'
  | 'GOODBYE'
  | 'INVITATION'
  | 'LET_OFF_ENDING'
  | 'LET_OFF_OVER'
  | 'LINK_RENEWED'
  | 'NOT_READY'
  | 'OUTCOME_TOLD'
  | 'PAPER_SHARED'
  | 'PAYMENT_LATE'
  | 'PAYMENT_PAID'
  | 'PAYMENT_SENT'
  | 'PERMISSION_ASKED'
  | 'PERMISSION_GIVEN'
  | 'PERMISSION_LINK_RENEWED'
  | 'PERMISSION_NOT_GIVEN'
  | 'PERMISSION_REQUEST'
  | 'QUESTION_WAITING'
  | 'REMINDER'
  | 'REST_OVER'
  | 'SOMEBODY_NOT_READY'
  | 'TAKEN_IN'
  | 'VOICE_ANSWERED'
  | 'WATCHER_LOST'
  | 'WHO_DECIDES_CHANGES'
  | 'YES_OVER'
  | 'YES_OVER_FOR_YOUNG'
  | 'YES_STOPPED';

export type MyMessagesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMessagesPageQuery = { readonly myMessages: ReadonlyArray<{ readonly id: string, readonly kind: MessageKind, readonly sentAt: string | null, readonly postedOn: PlainDate | null }> };


export const MyMessagesPageDocument = {"__meta__":{"documentId":"fb94fa23fc99cefa437fc03d06cc21228657d3a4562db092ee9bcf4579848d38"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMessagesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"postedOn"}}]}}]}}]} as unknown as DocumentNode<MyMessagesPageQuery, MyMessagesPageQueryVariables>;