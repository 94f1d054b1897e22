/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ConsentScope =
  | 'ATTEND_THIS_ACTIVITY'
  | 'CONTACT'
  | 'EMERGENCY'
  | 'FILM'
  | 'JOIN_GROUP'
  | 'PARTNER_DATA'
  | 'PHOTO_INTERNAL'
  | 'PHOTO_PUBLIC'
  | 'QUOTE_ANONYMOUS'
  | 'RESEARCH'
  | 'SHARE_NEEDS'
  | 'STORY_NAMED'
  | 'TRAINING_USE'
  | 'TRAVEL';

export type UnderstandingInput = {
  readonly memberId: string;
  readonly notPressured: boolean;
  /** Why the worker thinks so. The young person reads it. */
  readonly note: string;
  /** How the young person put it. */
  readonly ownWords?: string | null | undefined;
  /** When it is looked at again; left out, as late as the council lets it be. */
  readonly reviewOn?: PlainDate | null | undefined;
  readonly scope: ConsentScope;
  /** The day they talked about it. */
  readonly talkedOn: PlainDate;
  /** Who was there. */
  readonly there: string;
  readonly understands: boolean;
  readonly weighs: boolean;
};

export type UnderstandingPageQueryVariables = Exact<{
  id: string;
}>;


export type UnderstandingPageQuery = { readonly member: { readonly id: string, readonly knownAs: string }, readonly memberUnderstandings: ReadonlyArray<{ readonly id: string, readonly scope: ConsentScope, readonly worker: string, readonly understands: boolean, readonly weighs: boolean, readonly notPressured: boolean, readonly talkedOn: PlainDate, readonly reviewOn: PlainDate, readonly counts: boolean, readonly there: string | null, readonly ownWords: string | null, readonly note: string | null }> };

export type AssessUnderstandingMutationVariables = Exact<{
  view: UnderstandingInput;
}>;


export type AssessUnderstandingMutation = { readonly assessUnderstanding: boolean };


export const UnderstandingPageDocument = {"__meta__":{"documentId":"6fc6d2f18f6565533e49736cbb81295acc12929940324b6854e11e3423d5ee55"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnderstandingPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberUnderstandings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"worker"}},{"kind":"Field","name":{"kind":"Name","value":"understands"}},{"kind":"Field","name":{"kind":"Name","value":"weighs"}},{"kind":"Field","name":{"kind":"Name","value":"notPressured"}},{"kind":"Field","name":{"kind":"Name","value":"talkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"there"}},{"kind":"Field","name":{"kind":"Name","value":"ownWords"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<UnderstandingPageQuery, UnderstandingPageQueryVariables>;
export const AssessUnderstandingDocument = {"__meta__":{"documentId":"191050430d99548b2401b4067925b02606c9616f7e5d8fffa769e23554b94c98"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssessUnderstanding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnderstandingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessUnderstanding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}}]}]}}]} as unknown as DocumentNode<AssessUnderstandingMutation, AssessUnderstandingMutationVariables>;