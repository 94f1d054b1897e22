/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ConsentAudience =
  | 'COUNCILLORS'
  | 'EVERYBODY'
  | 'PARTNER'
  | 'RESEARCHERS'
  | 'STAFF'
  | 'TEAM'
  | 'VENUE';

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

export type ManagerCheck =
  | 'DONE'
  | 'NOT_NEEDED'
  | 'WAITING';

export type PermissionAnswer =
  | 'NO'
  | 'TALK'
  | 'YES';

export type ReadingFormat =
  | 'EASY_READ'
  | 'STANDARD';

export type Recall =
  | 'AT_ONCE'
  | 'CANNOT_RECALL'
  | 'REMOVABLE';

export type TakedownState =
  | 'CANNOT_RECALL'
  | 'DONE'
  | 'OPEN';

export type WalletPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WalletPageQuery = { readonly myReadingFormat: ReadingFormat, readonly myUnderstandings: ReadonlyArray<{ readonly id: string }>, readonly myConsents: ReadonlyArray<{ readonly id: string, readonly scope: ConsentScope, readonly audience: ConsentAudience, readonly channel: ConsentChannel, readonly detail: string | null, readonly state: ConsentState | null, readonly askedAt: string, readonly answerBy: PlainDate | null, readonly givenAt: string | null, readonly usableFrom: string | null, readonly until: PlainDate | null, readonly withdrawnAt: string | null, readonly ownAnswer: PermissionAnswer | null, readonly wordsKept: boolean | null, readonly whyNotAnswer: string | null, readonly whyNotUse: string | null, readonly managerCheck: ManagerCheck, readonly renewsId: string | null, readonly decidesOn: PlainDate | null, readonly inNewWords: boolean, readonly ownYesFrom: PlainDate | null, readonly soonerEnds: ReadonlyArray<{ readonly months: number | null, readonly until: PlainDate }> | null, readonly words: { readonly formId: string, readonly language: string, readonly rightToLeft: boolean, readonly format: ReadingFormat, readonly question: string, readonly what: string, readonly detail: string | null, readonly whoSees: string, readonly cannotRecall: string | null, readonly howLong: string, readonly stop: string, readonly whyWeAsk: string, readonly yes: string, readonly no: string, readonly talk: string, readonly notYet: { readonly language: string, readonly rightToLeft: boolean, readonly words: string } | null } | null, readonly told: { readonly language: string, readonly rightToLeft: boolean, readonly detail: string | null, readonly whoSees: string, readonly cannotRecall: string | null } | null, readonly wordings: ReadonlyArray<{ readonly language: string, readonly ownName: string, readonly rightToLeft: boolean, readonly format: ReadingFormat }> | null, readonly others: ReadonlyArray<{ readonly who: string, readonly answer: PermissionAnswer | null }> | null, readonly places: ReadonlyArray<{ readonly id: string, readonly place: string, readonly recall: Recall, readonly days: number, readonly draft: boolean, readonly usedOn: PlainDate | null, readonly copies: number }> | null, readonly takedowns: ReadonlyArray<{ readonly id: string, readonly place: string, readonly owner: string, readonly dueOn: PlainDate, readonly state: TakedownState, readonly settledAt: string | null, readonly bySystem: boolean }> | null }> };

export type StopConsentMutationVariables = Exact<{
  id: string;
}>;


export type StopConsentMutation = { readonly stopConsent: { readonly id: string } };


export const WalletPageDocument = {"__meta__":{"documentId":"b1b86fe112149ad4f0f6d8371e9c91444eb820d4e941166c657f45664cbef55d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalletPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myReadingFormat"}},{"kind":"Field","name":{"kind":"Name","value":"myUnderstandings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myConsents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"usableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"ownAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"wordsKept"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotUse"}},{"kind":"Field","name":{"kind":"Name","value":"managerCheck"}},{"kind":"Field","name":{"kind":"Name","value":"renewsId"}},{"kind":"Field","name":{"kind":"Name","value":"decidesOn"}},{"kind":"Field","name":{"kind":"Name","value":"inNewWords"}},{"kind":"Field","name":{"kind":"Name","value":"ownYesFrom"}},{"kind":"Field","name":{"kind":"Name","value":"soonerEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"notYet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"whoSees"}},{"kind":"Field","name":{"kind":"Name","value":"cannotRecall"}},{"kind":"Field","name":{"kind":"Name","value":"howLong"}},{"kind":"Field","name":{"kind":"Name","value":"stop"}},{"kind":"Field","name":{"kind":"Name","value":"whyWeAsk"}},{"kind":"Field","name":{"kind":"Name","value":"yes"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"talk"}}]}},{"kind":"Field","name":{"kind":"Name","value":"told"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"whoSees"}},{"kind":"Field","name":{"kind":"Name","value":"cannotRecall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wordings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"ownName"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"recall"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"usedOn"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takedowns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"bySystem"}}]}}]}}]}}]} as unknown as DocumentNode<WalletPageQuery, WalletPageQueryVariables>;
export const StopConsentDocument = {"__meta__":{"documentId":"5d048a480fce427c6af7e401cb3f1fac7b48a39a5761494a4365afaf7b3eb45e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StopConsentMutation, StopConsentMutationVariables>;