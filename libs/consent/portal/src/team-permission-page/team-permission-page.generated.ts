/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AnswerMethod =
  | 'PAPER_SCAN'
  | 'REPLY_LINK'
  | 'SIGNED_IN'
  | 'VERBAL_WITNESSED';

export type PaperAnswerInput = {
  readonly answer: string;
  /** The picture of it, sent as `consent-scan`. */
  readonly fileId: string;
  /** Whose name stands on the paper. */
  readonly giverId: string;
  readonly id: string;
  /** The wording that stands on the paper, by its form; left out: as they like to read. */
  readonly shown?: string | null | undefined;
};

export type PermissionAnswer =
  | 'NO'
  | 'TALK'
  | 'YES';

export type PermissionState =
  | 'ASKED'
  | 'GIVEN'
  | 'IN_DISCUSSION'
  | 'REFUSED'
  | 'WITHDRAWN';

export type ReadingFormat =
  | 'EASY_READ'
  | 'STANDARD';

export type SpokenAnswerInput = {
  readonly answer: string;
  /** Who said it. */
  readonly giverId: string;
  readonly id: string;
  /** The wording that was read to them, by its form; left out: as they like to read. */
  readonly shown?: string | null | undefined;
  /** A second person who heard it. */
  readonly witnessId: string;
  readonly words?: string | null | undefined;
};

export type TeamPermissionPageQueryVariables = Exact<{
  id: string;
}>;


export type TeamPermissionPageQuery = { readonly permission: { readonly id: string, readonly memberId: string, readonly sessionId: string, readonly childName: string, readonly title: string, readonly heldOn: PlainDate, readonly startsAt: string, readonly endsAt: string, readonly place: string, readonly answerBy: PlainDate, readonly state: PermissionState, readonly askedOf: ReadonlyArray<string> | null, readonly whyNobody: string | null, readonly whyNotEndTalk: string | null, readonly holders: ReadonlyArray<{ readonly personId: string, readonly who: string }> | null, readonly wordings: ReadonlyArray<{ readonly id: string, readonly name: string, readonly format: ReadingFormat }> | null, readonly words: { readonly question: string, readonly scope: string } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly who: string, readonly own: boolean, readonly answer: PermissionAnswer, readonly at: string, readonly method: AnswerMethod, readonly scanFileId: string | null }> | null, readonly reasons: ReadonlyArray<{ readonly id: string, readonly who: string, readonly words: string, readonly at: string }> | null }, readonly voiceOwners: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type EndPermissionTalkMutationVariables = Exact<{
  id: string;
}>;


export type EndPermissionTalkMutation = { readonly endPermissionTalk: { readonly id: string } };

export type RecordSpokenPermissionMutationVariables = Exact<{
  spoken: SpokenAnswerInput;
}>;


export type RecordSpokenPermissionMutation = { readonly recordSpokenPermission: { readonly id: string } };

export type RecordPaperPermissionMutationVariables = Exact<{
  paper: PaperAnswerInput;
}>;


export type RecordPaperPermissionMutation = { readonly recordPaperPermission: { readonly id: string } };


export const TeamPermissionPageDocument = {"__meta__":{"documentId":"e8bcc034be98126dad3e0aa3a112708f2c8686067dfd12023c1f7c94f9d48a45"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamPermissionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"childName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedOf"}},{"kind":"Field","name":{"kind":"Name","value":"whyNobody"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotEndTalk"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"who"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wordings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"scanFileId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"voiceOwners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TeamPermissionPageQuery, TeamPermissionPageQueryVariables>;
export const EndPermissionTalkDocument = {"__meta__":{"documentId":"9ca7adc491c67957774b0b849cddb72fcae1c9c71242fbf837936ce2b63bdd06"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndPermissionTalk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endPermissionTalk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndPermissionTalkMutation, EndPermissionTalkMutationVariables>;
export const RecordSpokenPermissionDocument = {"__meta__":{"documentId":"7c465c0980ae516e4a192f512e7e99e0fc4ec2f85af2a7bfda7f337ed62a285b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSpokenPermission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"spoken"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SpokenAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSpokenPermission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"spoken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"spoken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordSpokenPermissionMutation, RecordSpokenPermissionMutationVariables>;
export const RecordPaperPermissionDocument = {"__meta__":{"documentId":"3f0ea6648164593c053b2d505bc5216ca5048b29e18a0f23a681f77418344078"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPaperPermission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"paper"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaperAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPaperPermission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"paper"},"value":{"kind":"Variable","name":{"kind":"Name","value":"paper"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordPaperPermissionMutation, RecordPaperPermissionMutationVariables>;