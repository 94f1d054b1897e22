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

export type FormVersionTyped = {
  readonly easyRead: PurposeWordsTyped;
  readonly meaningChanged: boolean;
  readonly plain: PurposeWordsTyped;
  readonly scope: ConsentScope;
  readonly validFrom: PlainDate;
};

export type PurposeWordsTyped = {
  readonly cannotRecall?: string | null | undefined;
  readonly question: string;
  readonly what: string;
  readonly whyWeAsk: string;
};

export type FormsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FormsPageQuery = { readonly me: { readonly personId: string, readonly roles: ReadonlyArray<string> } | null, readonly formsToTranslate: ReadonlyArray<{ readonly id: string, readonly scope: ConsentScope, readonly version: number, readonly translations: ReadonlyArray<{ readonly id: string, readonly language: string, readonly name: string, readonly ownName: string, readonly rightToLeft: boolean, readonly checkedBy: string | null }>, readonly missing: ReadonlyArray<{ readonly language: string, readonly name: string, readonly wasThere: boolean }> }>, readonly consentForms: ReadonlyArray<{ readonly scope: ConsentScope, readonly version: number, readonly validFrom: PlainDate, readonly meaningChanged: boolean, readonly current: boolean, readonly plain: { readonly question: string, readonly what: string, readonly cannotRecall: string | null, readonly whyWeAsk: string }, readonly easyRead: { readonly question: string, readonly what: string, readonly cannotRecall: string | null, readonly whyWeAsk: string } }> };

export type WriteFormVersionMutationVariables = Exact<{
  form: FormVersionTyped;
}>;


export type WriteFormVersionMutation = { readonly writeFormVersion: { readonly scope: ConsentScope, readonly version: number } };


export const FormsPageDocument = {"__meta__":{"documentId":"6df572c5275991268a93495b7ed2be11796a53c1148c071ae57367b4baa8ad87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formsToTranslate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ownName"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"checkedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"wasThere"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentForms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"meaningChanged"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"plain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"cannotRecall"}},{"kind":"Field","name":{"kind":"Name","value":"whyWeAsk"}}]}},{"kind":"Field","name":{"kind":"Name","value":"easyRead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"cannotRecall"}},{"kind":"Field","name":{"kind":"Name","value":"whyWeAsk"}}]}}]}}]}}]} as unknown as DocumentNode<FormsPageQuery, FormsPageQueryVariables>;
export const WriteFormVersionDocument = {"__meta__":{"documentId":"3c105248648f6c02be27a30767b473a82cc221359bdcfff14d2c54654a0dc9eb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteFormVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"form"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FormVersionTyped"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeFormVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"form"},"value":{"kind":"Variable","name":{"kind":"Name","value":"form"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<WriteFormVersionMutation, WriteFormVersionMutationVariables>;