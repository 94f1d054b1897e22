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

export type SaidForOthersPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SaidForOthersPageQuery = { readonly whatISaidForJoining: ReadonlyArray<{ readonly id: string, readonly childName: string, readonly answer: PermissionAnswer, readonly method: DecisionMethod, readonly collectedBy: string | null, readonly witnessedBy: string | null, readonly saidOn: PlainDate, readonly version: number, readonly format: ReadingFormat, readonly told: { readonly language: string, readonly rightToLeft: boolean, readonly question: string, readonly what: string, readonly detail: string | null, readonly whoSees: string, readonly cannotRecall: string | null, readonly howLong: string, readonly stop: string, readonly whyWeAsk: string } }>, readonly whatISaidForOthers: ReadonlyArray<{ readonly id: string, readonly consentId: string, readonly childName: string, readonly scope: ConsentScope, readonly channel: ConsentChannel, readonly answer: PermissionAnswer, readonly method: DecisionMethod, readonly collectedBy: string | null, readonly witnessedBy: string | null, readonly at: string, readonly until: PlainDate | null, readonly version: number, readonly format: ReadingFormat, readonly ownWords: string | null, readonly stands: boolean, readonly whyNotTakeBack: string | null, readonly told: { readonly language: string, readonly rightToLeft: boolean, readonly question: string, readonly what: string, readonly detail: string | null, readonly whoSees: string, readonly cannotRecall: string | null, readonly howLong: string, readonly stop: string, readonly whyWeAsk: string } }>, readonly whatISaidForDates: ReadonlyArray<{ readonly id: string, readonly permissionId: string, readonly childName: string, readonly title: string, readonly heldOn: PlainDate, readonly answer: PermissionAnswer, readonly method: DecisionMethod, readonly collectedBy: string | null, readonly witnessedBy: string | null, readonly at: string, readonly version: number, readonly format: ReadingFormat, readonly ownWords: string | null, readonly stands: boolean, readonly whyNotTakeBack: string | null, readonly told: { readonly language: string, readonly rightToLeft: boolean, readonly question: string, readonly what: string, readonly ask: string, readonly scope: string, readonly whyWeAsk: string, readonly whoCanSee: string } }> };

export type TakeBackForGoodMutationVariables = Exact<{
  id: string;
}>;


export type TakeBackForGoodMutation = { readonly stopConsent: { readonly id: string } };

export type TakeBackForDateMutationVariables = Exact<{
  id: string;
}>;


export type TakeBackForDateMutation = { readonly refusePermission: { readonly id: string } };


export const SaidForOthersPageDocument = {"__meta__":{"documentId":"914ebc491fa4083f38c135037528d841d6dd7e71cada04873445c8c1d9e5100a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SaidForOthersPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whatISaidForJoining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"childName"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"collectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"witnessedBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"told"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"whoSees"}},{"kind":"Field","name":{"kind":"Name","value":"cannotRecall"}},{"kind":"Field","name":{"kind":"Name","value":"howLong"}},{"kind":"Field","name":{"kind":"Name","value":"stop"}},{"kind":"Field","name":{"kind":"Name","value":"whyWeAsk"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"whatISaidForOthers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consentId"}},{"kind":"Field","name":{"kind":"Name","value":"childName"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"collectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"witnessedBy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"ownWords"}},{"kind":"Field","name":{"kind":"Name","value":"stands"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotTakeBack"}},{"kind":"Field","name":{"kind":"Name","value":"told"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"whoSees"}},{"kind":"Field","name":{"kind":"Name","value":"cannotRecall"}},{"kind":"Field","name":{"kind":"Name","value":"howLong"}},{"kind":"Field","name":{"kind":"Name","value":"stop"}},{"kind":"Field","name":{"kind":"Name","value":"whyWeAsk"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"whatISaidForDates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permissionId"}},{"kind":"Field","name":{"kind":"Name","value":"childName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"collectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"witnessedBy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"ownWords"}},{"kind":"Field","name":{"kind":"Name","value":"stands"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotTakeBack"}},{"kind":"Field","name":{"kind":"Name","value":"told"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"ask"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"whyWeAsk"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanSee"}}]}}]}}]}}]} as unknown as DocumentNode<SaidForOthersPageQuery, SaidForOthersPageQueryVariables>;
export const TakeBackForGoodDocument = {"__meta__":{"documentId":"f71ce850e889a6d131e300644fcfd89a6032b66ce911ed93f7a99ca1061bd665"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackForGood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TakeBackForGoodMutation, TakeBackForGoodMutationVariables>;
export const TakeBackForDateDocument = {"__meta__":{"documentId":"92db14f91447ff2dcd3c524e9f19c621aaad4b33b16461ac4d168b2c0732f87c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackForDate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusePermission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TakeBackForDateMutation, TakeBackForDateMutationVariables>;