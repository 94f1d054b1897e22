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

export type FormLineTyped = {
  readonly easyRead: string;
  readonly part: string;
  readonly plain: string;
};

export type TranslationTyped = {
  readonly formId: string;
  /** A BCP 47 tag, or the name of the language. */
  readonly language: string;
  readonly lines: ReadonlyArray<FormLineTyped>;
};

export type TranslatePageQueryVariables = Exact<{
  id: string;
}>;


export type TranslatePageQuery = { readonly me: { readonly personId: string, readonly roles: ReadonlyArray<string> } | null, readonly languages: ReadonlyArray<{ readonly code: string, readonly name: string, readonly ownName: string }>, readonly formToTranslate: { readonly id: string, readonly scope: ConsentScope, readonly version: number, readonly validFrom: PlainDate, readonly lines: ReadonlyArray<{ readonly part: string, readonly plain: string, readonly easyRead: string }>, readonly translations: ReadonlyArray<{ readonly id: string, readonly language: string, readonly name: string, readonly ownName: string, readonly rightToLeft: boolean, readonly edition: number, readonly wroteIt: ReadonlyArray<string>, readonly writtenAt: string, readonly checkedBy: string | null, readonly checkedAt: string | null, readonly whyNotCheck: string | null, readonly lines: ReadonlyArray<{ readonly part: string, readonly plain: string, readonly easyRead: string }> }> } };

export type WriteTranslationMutationVariables = Exact<{
  translation: TranslationTyped;
}>;


export type WriteTranslationMutation = { readonly writeTranslation: { readonly id: string, readonly language: string } };

export type CheckTranslationMutationVariables = Exact<{
  id: string;
  readsIt: boolean;
}>;


export type CheckTranslationMutation = { readonly checkTranslation: { readonly id: string, readonly checkedBy: string | null, readonly checkedAt: string | null } };


export const TranslatePageDocument = {"__meta__":{"documentId":"846b0c4a277b953b4144c2cc7be6412d73abb5f78faf09f8e23011203771cfd9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TranslatePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ownName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formToTranslate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"plain"}},{"kind":"Field","name":{"kind":"Name","value":"easyRead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ownName"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"wroteIt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedBy"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotCheck"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"plain"}},{"kind":"Field","name":{"kind":"Name","value":"easyRead"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TranslatePageQuery, TranslatePageQueryVariables>;
export const WriteTranslationDocument = {"__meta__":{"documentId":"9854c61ea90b288842053bb885df2342dda5ed451509e358efb0c7abdd543ec9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteTranslation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"translation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TranslationTyped"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeTranslation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"translation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"translation"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]} as unknown as DocumentNode<WriteTranslationMutation, WriteTranslationMutationVariables>;
export const CheckTranslationDocument = {"__meta__":{"documentId":"5102da362624e5b6f098c43da5e052f7809d5a92b8e06e7e1e91d7e91763f16b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckTranslation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readsIt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkTranslation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"readsIt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readsIt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"checkedBy"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}}]}}]} as unknown as DocumentNode<CheckTranslationMutation, CheckTranslationMutationVariables>;