/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AnswerOutcome =
  | 'CANNOT'
  | 'DID';

export type Verdict =
  | 'CONFIRMED'
  | 'DISPUTED';

export type VoiceStage =
  | 'ANSWERED'
  | 'CONFIRMED'
  | 'DISPUTED'
  | 'HEARD'
  | 'JOINED'
  | 'WORKING_ON';

export type LatestTrailQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestTrailQuery = { readonly myVoiceItems: ReadonlyArray<{ readonly id: string, readonly words: string, readonly saidOn: PlainDate, readonly stage: VoiceStage, readonly heardBy: string | null, readonly workingOn: string | null, readonly answerBy: PlainDate, readonly daysLate: number, readonly whoAnswers: string, readonly myVerdict: Verdict | null, readonly answer: { readonly outcome: AnswerOutcome, readonly words: string, readonly on: PlainDate } | null }> };


export const LatestTrailDocument = {"__meta__":{"documentId":"d728597ac8e0db4759bcc4198b435834898615ece4c197833d330c06d1956bf3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LatestTrail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myVoiceItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"heardBy"}},{"kind":"Field","name":{"kind":"Name","value":"workingOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"whoAnswers"}},{"kind":"Field","name":{"kind":"Name","value":"myVerdict"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}}]}}]}}]} as unknown as DocumentNode<LatestTrailQuery, LatestTrailQueryVariables>;