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

export type ISaidQueryVariables = Exact<{ [key: string]: never; }>;


export type ISaidQuery = { readonly myVoiceItems: ReadonlyArray<{ readonly id: string, readonly words: string, readonly saidOn: PlainDate, readonly stage: VoiceStage, readonly heardBy: string | null, readonly workingOn: string | null, readonly answerBy: PlainDate, readonly daysLate: number, readonly whoAnswers: string, readonly othersCount: number, readonly myVerdict: Verdict | null, readonly whyNotConfirm: string | null, readonly answer: { readonly outcome: AnswerOutcome, readonly words: string, readonly on: PlainDate } | null }> };

export type SayItMutationVariables = Exact<{
  words: string;
}>;


export type SayItMutation = { readonly sayIt: string };

export type ConfirmVoiceAnswerMutationVariables = Exact<{
  id: string;
}>;


export type ConfirmVoiceAnswerMutation = { readonly confirmVoiceAnswer: { readonly id: string, readonly stage: VoiceStage, readonly myVerdict: Verdict | null, readonly whyNotConfirm: string | null } };

export type DisputeVoiceAnswerMutationVariables = Exact<{
  id: string;
}>;


export type DisputeVoiceAnswerMutation = { readonly disputeVoiceAnswer: { readonly id: string, readonly stage: VoiceStage, readonly myVerdict: Verdict | null, readonly answerBy: PlainDate, readonly daysLate: number, readonly whyNotConfirm: string | null } };


export const ISaidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ISaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myVoiceItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"heardBy"}},{"kind":"Field","name":{"kind":"Name","value":"workingOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"whoAnswers"}},{"kind":"Field","name":{"kind":"Name","value":"othersCount"}},{"kind":"Field","name":{"kind":"Name","value":"myVerdict"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}}]}}]}}]} as unknown as DocumentNode<ISaidQuery, ISaidQueryVariables>;
export const SayItDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayIt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayIt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}]}]}}]} as unknown as DocumentNode<SayItMutation, SayItMutationVariables>;
export const ConfirmVoiceAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmVoiceAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmVoiceAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"myVerdict"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotConfirm"}}]}}]}}]} as unknown as DocumentNode<ConfirmVoiceAnswerMutation, ConfirmVoiceAnswerMutationVariables>;
export const DisputeVoiceAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisputeVoiceAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disputeVoiceAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"myVerdict"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotConfirm"}}]}}]}}]} as unknown as DocumentNode<DisputeVoiceAnswerMutation, DisputeVoiceAnswerMutationVariables>;