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


export const ISaidDocument = {"__meta__":{"documentId":"8815978979876eb86619772b055ce8bd799f595bf693709b67f6afb0dcbf8f90"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ISaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myVoiceItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"heardBy"}},{"kind":"Field","name":{"kind":"Name","value":"workingOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"whoAnswers"}},{"kind":"Field","name":{"kind":"Name","value":"othersCount"}},{"kind":"Field","name":{"kind":"Name","value":"myVerdict"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}}]}}]}}]} as unknown as DocumentNode<ISaidQuery, ISaidQueryVariables>;
export const SayItDocument = {"__meta__":{"documentId":"9c3f24b1e0f2df387d9531373721b1b9e15c921768b9e61efe63810f547a9966"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayIt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayIt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}]}]}}]} as unknown as DocumentNode<SayItMutation, SayItMutationVariables>;
export const ConfirmVoiceAnswerDocument = {"__meta__":{"documentId":"eb4c9661a760d9cdf32160674dde8059e2895e512393372667ea7e13b30e7224"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmVoiceAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmVoiceAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"myVerdict"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotConfirm"}}]}}]}}]} as unknown as DocumentNode<ConfirmVoiceAnswerMutation, ConfirmVoiceAnswerMutationVariables>;
export const DisputeVoiceAnswerDocument = {"__meta__":{"documentId":"cb8a575d6d7557fd7a03b3ee6a256cff9073dc0e3db260b71491f0ad1a7e98ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisputeVoiceAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disputeVoiceAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"myVerdict"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotConfirm"}}]}}]}}]} as unknown as DocumentNode<DisputeVoiceAnswerMutation, DisputeVoiceAnswerMutationVariables>;