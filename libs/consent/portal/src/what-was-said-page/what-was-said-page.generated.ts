/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AuthorityShownBy =
  | 'LEGAL_STATUS'
  | 'PAPER';

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

export type DecisionMethod =
  | 'PAPER_SCAN'
  | 'REPLY_LINK'
  | 'SIGNED_IN'
  | 'VERBAL_WITNESSED';

export type GiverCapacity =
  | 'ADOPTER'
  | 'AGENCY'
  | 'CARER_DELEGATED'
  | 'COUNCIL'
  | 'GUARDIAN'
  | 'PARENT'
  | 'SELF';

export type PermissionAnswer =
  | 'NO'
  | 'TALK'
  | 'YES';

export type ReadingFormat =
  | 'EASY_READ'
  | 'STANDARD';

export type WhatWasSaidPageQueryVariables = Exact<{
  id: string;
}>;


export type WhatWasSaidPageQuery = { readonly member: { readonly id: string, readonly knownAs: string }, readonly joiningSaid: ReadonlyArray<{ readonly id: string, readonly memberId: string, readonly who: string | null, readonly answer: PermissionAnswer, readonly method: DecisionMethod, readonly collectedBy: string | null, readonly witnessedBy: string | null, readonly scanFileId: string | null, readonly saidOn: PlainDate, readonly version: number, readonly format: ReadingFormat, readonly told: { readonly language: string, readonly rightToLeft: boolean, readonly question: string, readonly what: string, readonly detail: string | null, readonly whoSees: string, readonly cannotRecall: string | null, readonly howLong: string, readonly stop: string, readonly whyWeAsk: string } }>, readonly whatWasSaid: ReadonlyArray<{ readonly id: string, readonly consentId: string, readonly memberId: string, readonly scope: ConsentScope, readonly audience: ConsentAudience, readonly channel: ConsentChannel, readonly detail: string | null, readonly who: string, readonly capacity: GiverCapacity, readonly shownBy: AuthorityShownBy | null, readonly answer: PermissionAnswer, readonly method: DecisionMethod, readonly collectedBy: string | null, readonly witnessedBy: string | null, readonly scanFileId: string | null, readonly at: string, readonly until: PlainDate | null, readonly version: number, readonly language: string, readonly format: ReadingFormat, readonly wrote: boolean, readonly told: { readonly language: string, readonly rightToLeft: boolean, readonly question: string, readonly what: string, readonly detail: string | null, readonly whoSees: string, readonly cannotRecall: string | null, readonly howLong: string, readonly stop: string, readonly whyWeAsk: string } }> };


export const WhatWasSaidPageDocument = {"__meta__":{"documentId":"aac2ed0085a78e429ebe91df812a670eb2420da74f0d7f9f052d95a79c8f4ce6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatWasSaidPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"joiningSaid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"collectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"witnessedBy"}},{"kind":"Field","name":{"kind":"Name","value":"scanFileId"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"told"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"whoSees"}},{"kind":"Field","name":{"kind":"Name","value":"cannotRecall"}},{"kind":"Field","name":{"kind":"Name","value":"howLong"}},{"kind":"Field","name":{"kind":"Name","value":"stop"}},{"kind":"Field","name":{"kind":"Name","value":"whyWeAsk"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"whatWasSaid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consentId"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"shownBy"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"collectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"witnessedBy"}},{"kind":"Field","name":{"kind":"Name","value":"scanFileId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"wrote"}},{"kind":"Field","name":{"kind":"Name","value":"told"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"whoSees"}},{"kind":"Field","name":{"kind":"Name","value":"cannotRecall"}},{"kind":"Field","name":{"kind":"Name","value":"howLong"}},{"kind":"Field","name":{"kind":"Name","value":"stop"}},{"kind":"Field","name":{"kind":"Name","value":"whyWeAsk"}}]}}]}}]}}]} as unknown as DocumentNode<WhatWasSaidPageQuery, WhatWasSaidPageQueryVariables>;