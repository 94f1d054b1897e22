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

export type PermissionAnswer =
  | 'NO'
  | 'TALK'
  | 'YES';

export type ConsentsToTalkAboutQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentsToTalkAboutQuery = { readonly childrenWaitingCount: number, readonly consentsToTalkAbout: ReadonlyArray<{ readonly id: string, readonly memberId: string, readonly childName: string | null, readonly scope: ConsentScope, readonly audience: ConsentAudience, readonly channel: ConsentChannel, readonly state: ConsentState | null, readonly others: ReadonlyArray<{ readonly who: string, readonly answer: PermissionAnswer | null }> | null, readonly bringIn: ReadonlyArray<{ readonly id: string, readonly name: string, readonly relation: string, readonly phone: string | null }> | null }>, readonly takedowns: ReadonlyArray<{ readonly id: string, readonly late: boolean }>, readonly understandingsToReview: ReadonlyArray<{ readonly id: string, readonly memberId: string, readonly memberName: string, readonly scope: ConsentScope, readonly reviewOn: PlainDate }> };


export const ConsentsToTalkAboutDocument = {"__meta__":{"documentId":"f141c874e9b8f46ecd40647c732f30d955b59e04c20a0e9f589e6faf45e78482"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentsToTalkAbout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"childrenWaitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"consentsToTalkAbout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"childName"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bringIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"takedowns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"understandingsToReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}}]}}]}}]} as unknown as DocumentNode<ConsentsToTalkAboutQuery, ConsentsToTalkAboutQueryVariables>;