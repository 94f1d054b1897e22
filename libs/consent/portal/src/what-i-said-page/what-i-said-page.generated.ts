/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ConsentChannel =
  | 'ANY'
  | 'EMAIL'
  | 'POST'
  | 'TEXT';

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

export type DecisionMethod =
  | 'PAPER_SCAN'
  | 'REPLY_LINK'
  | 'SIGNED_IN'
  | 'VERBAL_WITNESSED';

export type PermissionAnswer =
  | 'NO'
  | 'TALK'
  | 'YES';

export type ReadingFormat =
  | 'EASY_READ'
  | 'STANDARD';

export type WhatISaidPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatISaidPageQuery = { readonly myJoiningWord: ReadonlyArray<{ readonly id: string, readonly who: string | null, readonly answer: PermissionAnswer, readonly method: DecisionMethod, readonly collectedBy: string | null, readonly witnessedBy: string | null, readonly saidOn: PlainDate, readonly version: number, readonly format: ReadingFormat, readonly told: { readonly language: string, readonly rightToLeft: boolean, readonly question: string, readonly what: string, readonly detail: string | null, readonly whoSees: string, readonly cannotRecall: string | null, readonly howLong: string, readonly stop: string, readonly whyWeAsk: string } }>, readonly whatISaid: ReadonlyArray<{ readonly id: string, readonly scope: ConsentScope, readonly channel: ConsentChannel, readonly answer: PermissionAnswer, readonly method: DecisionMethod, readonly collectedBy: string | null, readonly witnessedBy: string | null, readonly at: string, readonly version: number, readonly format: ReadingFormat, readonly ownWords: string | null, readonly told: { readonly language: string, readonly rightToLeft: boolean, readonly question: string, readonly what: string, readonly detail: string | null, readonly whoSees: string, readonly cannotRecall: string | null, readonly howLong: string, readonly stop: string, readonly whyWeAsk: string } }> };


export const WhatISaidPageDocument = {"__meta__":{"documentId":"4aba450a957a478687326736333864cbf00de7430c80000c757e34a32ac7a08e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatISaidPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myJoiningWord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"collectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"witnessedBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"told"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"whoSees"}},{"kind":"Field","name":{"kind":"Name","value":"cannotRecall"}},{"kind":"Field","name":{"kind":"Name","value":"howLong"}},{"kind":"Field","name":{"kind":"Name","value":"stop"}},{"kind":"Field","name":{"kind":"Name","value":"whyWeAsk"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"whatISaid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"collectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"witnessedBy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"ownWords"}},{"kind":"Field","name":{"kind":"Name","value":"told"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"whoSees"}},{"kind":"Field","name":{"kind":"Name","value":"cannotRecall"}},{"kind":"Field","name":{"kind":"Name","value":"howLong"}},{"kind":"Field","name":{"kind":"Name","value":"stop"}},{"kind":"Field","name":{"kind":"Name","value":"whyWeAsk"}}]}}]}}]}}]} as unknown as DocumentNode<WhatISaidPageQuery, WhatISaidPageQueryVariables>;