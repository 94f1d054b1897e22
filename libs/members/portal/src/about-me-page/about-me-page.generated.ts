/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ContactWay =
  | 'CALL'
  | 'EMAIL'
  | 'IN_PERSON'
  | 'POST'
  | 'TEXT';

/** What a person may put right about herself or himself. What is left out stays as it is; empty takes an answer away. */
export type RecordCorrection = {
  /** The first line of the access rider. */
  readonly accessNeeds?: string | null | undefined;
  /** Taken together with the ways to get in touch. */
  readonly email?: string | null | undefined;
  /** Who is important to them. */
  readonly important?: string | null | undefined;
  readonly interests?: ReadonlyArray<string> | null | undefined;
  readonly knownAs?: string | null | undefined;
  /** Besides English: codes or names. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  readonly phone?: string | null | undefined;
  /** Named: all that was said about getting in touch is replaced. */
  readonly reachBy?: ReadonlyArray<ContactWay> | null | undefined;
  readonly reachNote?: string | null | undefined;
  /** Nothing is sent outside of these; none: at any time. */
  readonly safeTimes?: ReadonlyArray<SafeTimeInput> | null | undefined;
  readonly strengths?: string | null | undefined;
  /** What a message on their phone may say. */
  readonly voicemail?: string | null | undefined;
  /** What they want to do. */
  readonly wants?: string | null | undefined;
  /** What they will not do or talk about. */
  readonly wonts?: string | null | undefined;
};

/** When it is safe to get in touch. A missing end is open. */
export type SafeTimeInput = {
  readonly days: ReadonlyArray<WeekdayCode>;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
};

export type WeekdayCode =
  | 'FR'
  | 'MO'
  | 'SA'
  | 'SU'
  | 'TH'
  | 'TU'
  | 'WE';

export type AboutMePageQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutMePageQuery = { readonly myRecord: { readonly id: string, readonly knownAs: string, readonly strengths: string | null, readonly interests: ReadonlyArray<string>, readonly languages: ReadonlyArray<{ readonly code: string, readonly name: string }> | null, readonly profile: { readonly id: string, readonly wants: string | null, readonly wonts: string | null, readonly important: string | null } | null } | null };

export type AboutMeFragment = { readonly id: string, readonly knownAs: string, readonly strengths: string | null, readonly interests: ReadonlyArray<string>, readonly languages: ReadonlyArray<{ readonly code: string, readonly name: string }> | null, readonly profile: { readonly id: string, readonly wants: string | null, readonly wonts: string | null, readonly important: string | null } | null };

export type SayAboutMeMutationVariables = Exact<{
  input: RecordCorrection;
}>;


export type SayAboutMeMutation = { readonly correctMyRecord: { readonly id: string, readonly knownAs: string, readonly strengths: string | null, readonly interests: ReadonlyArray<string>, readonly languages: ReadonlyArray<{ readonly code: string, readonly name: string }> | null, readonly profile: { readonly id: string, readonly wants: string | null, readonly wonts: string | null, readonly important: string | null } | null } };

export const AboutMeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AboutMe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"interests"}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wants"}},{"kind":"Field","name":{"kind":"Name","value":"wonts"}},{"kind":"Field","name":{"kind":"Name","value":"important"}}]}}]}}]} as unknown as DocumentNode<AboutMeFragment, unknown>;
export const AboutMePageDocument = {"__meta__":{"documentId":"2d81c22724652d4da4972b60c4e649d597168819f301a4e954f3d696fde1d2cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AboutMePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AboutMe"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AboutMe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"interests"}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wants"}},{"kind":"Field","name":{"kind":"Name","value":"wonts"}},{"kind":"Field","name":{"kind":"Name","value":"important"}}]}}]}}]} as unknown as DocumentNode<AboutMePageQuery, AboutMePageQueryVariables>;
export const SayAboutMeDocument = {"__meta__":{"documentId":"fbf3d0c716f84e7cb445b9b9b8e91f025b56ca675ff5cf42a5024571b22e29aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayAboutMe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCorrection"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctMyRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AboutMe"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AboutMe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"interests"}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wants"}},{"kind":"Field","name":{"kind":"Name","value":"wonts"}},{"kind":"Field","name":{"kind":"Name","value":"important"}}]}}]}}]} as unknown as DocumentNode<SayAboutMeMutation, SayAboutMeMutationVariables>;