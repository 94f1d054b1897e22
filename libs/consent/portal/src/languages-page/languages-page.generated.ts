/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type LanguagesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type LanguagesPageQuery = { readonly formsToTranslate: ReadonlyArray<{ readonly id: string, readonly scope: ConsentScope, readonly version: number, readonly translations: ReadonlyArray<{ readonly id: string, readonly language: string, readonly name: string, readonly ownName: string, readonly rightToLeft: boolean, readonly checkedBy: string | null }>, readonly missing: ReadonlyArray<{ readonly language: string, readonly name: string, readonly wasThere: boolean }> }> };


export const LanguagesPageDocument = {"__meta__":{"documentId":"84fb736844875bd2958bd8881589ba7fac39818a857767083db5f3ea56545c5f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LanguagesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formsToTranslate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ownName"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"checkedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"wasThere"}}]}}]}}]}}]} as unknown as DocumentNode<LanguagesPageQuery, LanguagesPageQueryVariables>;