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

export type ReadingFormat =
  | 'EASY_READ'
  | 'STANDARD';

export type CanSayYesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CanSayYesPageQuery = { readonly whatICanSayYesTo: ReadonlyArray<{ readonly scope: ConsentScope, readonly audience: ConsentAudience, readonly channel: ConsentChannel, readonly words: { readonly formId: string, readonly language: string, readonly rightToLeft: boolean, readonly format: ReadingFormat, readonly question: string, readonly what: string, readonly detail: string | null, readonly whoSees: string, readonly cannotRecall: string | null, readonly howLong: string, readonly stop: string, readonly whyWeAsk: string, readonly yes: string, readonly no: string, readonly talk: string, readonly notYet: { readonly language: string, readonly rightToLeft: boolean, readonly words: string } | null }, readonly ends: ReadonlyArray<{ readonly months: number | null, readonly until: PlainDate }> }> };

export type OfferYesMutationVariables = Exact<{
  scope: ConsentScope;
  channel?: ConsentChannel | null | undefined;
  until?: PlainDate | null | undefined;
}>;


export type OfferYesMutation = { readonly offerYes: { readonly id: string } };


export const CanSayYesPageDocument = {"__meta__":{"documentId":"0cbdcc68ae8bcd959bfdc5d0e13369521dd2f4272d2345ef092208a33f36a498"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanSayYesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whatICanSayYesTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"notYet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"whoSees"}},{"kind":"Field","name":{"kind":"Name","value":"cannotRecall"}},{"kind":"Field","name":{"kind":"Name","value":"howLong"}},{"kind":"Field","name":{"kind":"Name","value":"stop"}},{"kind":"Field","name":{"kind":"Name","value":"whyWeAsk"}},{"kind":"Field","name":{"kind":"Name","value":"yes"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"talk"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<CanSayYesPageQuery, CanSayYesPageQueryVariables>;
export const OfferYesDocument = {"__meta__":{"documentId":"d6aac37eb0e924b0acef5e89c2d88954deae2c09a6220a5846375cbe5afbd172"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferYes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentScope"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentChannel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlainDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerYes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channel"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OfferYesMutation, OfferYesMutationVariables>;