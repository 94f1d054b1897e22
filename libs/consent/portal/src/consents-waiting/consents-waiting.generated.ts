/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ConsentState =
  | 'ASKED'
  | 'DUE_RENEWAL'
  | 'EXPIRED'
  | 'FROZEN'
  | 'GIVEN'
  | 'IN_DISCUSSION'
  | 'REFUSED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

export type PermissionAnswer =
  | 'NO'
  | 'TALK'
  | 'YES';

export type ReadingFormat =
  | 'EASY_READ'
  | 'STANDARD';

export type ConsentsWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentsWaitingQuery = { readonly consentsWaiting: ReadonlyArray<{ readonly id: string, readonly childName: string | null, readonly state: ConsentState | null, readonly myAnswer: PermissionAnswer | null, readonly wordsKept: boolean | null, readonly ownAnswer: PermissionAnswer | null, readonly whyNotAnswer: string | null, readonly answerBy: PlainDate | null, readonly soonerEnds: ReadonlyArray<{ readonly months: number | null, readonly until: PlainDate }> | null, readonly words: { readonly formId: string, readonly language: string, readonly rightToLeft: boolean, readonly format: ReadingFormat, readonly question: string, readonly what: string, readonly detail: string | null, readonly whoSees: string, readonly cannotRecall: string | null, readonly howLong: string, readonly stop: string, readonly whyWeAsk: string, readonly yes: string, readonly no: string, readonly talk: string, readonly notYet: { readonly language: string, readonly rightToLeft: boolean, readonly words: string } | null } | null, readonly wordings: ReadonlyArray<{ readonly language: string, readonly ownName: string, readonly rightToLeft: boolean, readonly format: ReadingFormat }> | null, readonly others: ReadonlyArray<{ readonly who: string, readonly answer: PermissionAnswer | null }> | null }> };


export const ConsentsWaitingDocument = {"__meta__":{"documentId":"9767e252a6613bdb6d82ffa7d194f403c839c15b99e99491a8eb029a2afce114"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentsWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentsWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"childName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"myAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"wordsKept"}},{"kind":"Field","name":{"kind":"Name","value":"ownAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"soonerEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"notYet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"whoSees"}},{"kind":"Field","name":{"kind":"Name","value":"cannotRecall"}},{"kind":"Field","name":{"kind":"Name","value":"howLong"}},{"kind":"Field","name":{"kind":"Name","value":"stop"}},{"kind":"Field","name":{"kind":"Name","value":"whyWeAsk"}},{"kind":"Field","name":{"kind":"Name","value":"yes"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"talk"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wordings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"ownName"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]}}]} as unknown as DocumentNode<ConsentsWaitingQuery, ConsentsWaitingQueryVariables>;