/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type VoiceStage =
  | 'ANSWERED'
  | 'CONFIRMED'
  | 'DISPUTED'
  | 'HEARD'
  | 'JOINED'
  | 'WORKING_ON';

export type PromisesDueQueryVariables = Exact<{ [key: string]: never; }>;


export type PromisesDueQuery = { readonly promisesDue: ReadonlyArray<{ readonly id: string, readonly stage: VoiceStage, readonly answerBy: PlainDate, readonly daysLate: number, readonly ownerName: string, readonly sayings: ReadonlyArray<{ readonly id: string, readonly memberName: string, readonly words: string }> }> };


export const PromisesDueDocument = {"__meta__":{"documentId":"42aefe0145933e37c872f57007734ae50f2e6ace25838b0e85bc3d6cd061af9c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PromisesDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promisesDue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"sayings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]}}]} as unknown as DocumentNode<PromisesDueQuery, PromisesDueQueryVariables>;