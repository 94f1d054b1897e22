/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DeliveryProblem =
  | 'ADDRESS_REFUSED'
  | 'NO_ADDRESS'
  | 'NO_POSTAL_ADDRESS'
  | 'NO_SAFE_TIME'
  | 'SAID_NO';

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

export type MessagesQueryVariables = Exact<{ [key: string]: never; }>;


export type MessagesQuery = { readonly held: ReadonlyArray<{ readonly id: string, readonly kind: MessageKind, readonly toName: string | null, readonly queuedAt: string, readonly whyNotSendAfterCall: string | null }>, readonly failed: ReadonlyArray<{ readonly id: string, readonly kind: MessageKind, readonly toName: string | null, readonly queuedAt: string, readonly problem: DeliveryProblem | null, readonly whyNotSendAgain: string | null }>, readonly waiting: ReadonlyArray<{ readonly id: string, readonly kind: MessageKind, readonly toName: string | null, readonly dueAt: string, readonly attempts: number }>, readonly sent: ReadonlyArray<{ readonly id: string, readonly kind: MessageKind, readonly toName: string | null, readonly sentAt: string | null, readonly postedOn: PlainDate | null }> };

export type SendMessageAfterCallMutationVariables = Exact<{
  id: string;
}>;


export type SendMessageAfterCallMutation = { readonly sendMessageAfterCall: { readonly id: string } };

export type SendMessageAgainMutationVariables = Exact<{
  id: string;
}>;


export type SendMessageAgainMutation = { readonly sendMessageAgain: { readonly id: string } };


export const MessagesDocument = {"__meta__":{"documentId":"9325d35eff4f59fd793b7c9650f5d3c5054850146680caa2eedac37fddadf7e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"held"},"name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"HELD"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotSendAfterCall"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"failed"},"name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"FAILED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotSendAgain"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"waiting"},"name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"QUEUED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"sent"},"name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"SENT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"postedOn"}}]}}]}}]} as unknown as DocumentNode<MessagesQuery, MessagesQueryVariables>;
export const SendMessageAfterCallDocument = {"__meta__":{"documentId":"a053f10d1e05f2386531e910273c977d01a29b7a4c78089ee4bfe76b5c3e18a0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendMessageAfterCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMessageAfterCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SendMessageAfterCallMutation, SendMessageAfterCallMutationVariables>;
export const SendMessageAgainDocument = {"__meta__":{"documentId":"8dae732041b415514ed6200f3f05d7d4afed29a3b43a1df7f9597ec8b37d20f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendMessageAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMessageAgain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SendMessageAgainMutation, SendMessageAgainMutationVariables>;