/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type PermissionAnswer =
  | 'NO'
  | 'TALK'
  | 'YES';

export type ConsentsToCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentsToCheckQuery = { readonly consentsToCheck: ReadonlyArray<{ readonly id: string, readonly childName: string | null, readonly scope: ConsentScope, readonly audience: ConsentAudience, readonly channel: ConsentChannel, readonly detail: string | null, readonly ownAnswer: PermissionAnswer | null, readonly others: ReadonlyArray<{ readonly who: string, readonly answer: PermissionAnswer | null }> | null }> };

export type CheckConsentMutationVariables = Exact<{
  id: string;
}>;


export type CheckConsentMutation = { readonly checkConsent: { readonly id: string } };


export const ConsentsToCheckDocument = {"__meta__":{"documentId":"e418dd5cf7473126a6112f69ba506b1ca617c41cc9271c2315ba808215efd3df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentsToCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentsToCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"childName"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"ownAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]}}]} as unknown as DocumentNode<ConsentsToCheckQuery, ConsentsToCheckQueryVariables>;
export const CheckConsentDocument = {"__meta__":{"documentId":"abb855b35ba92b7a8cfb810ecd6a32daa57d21772291e4c36ce7bbc2368067ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CheckConsentMutation, CheckConsentMutationVariables>;