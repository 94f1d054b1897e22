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

export type CorrectMePageQueryVariables = Exact<{ [key: string]: never; }>;


export type CorrectMePageQuery = { readonly myRecord: { readonly id: string, readonly reachBy: ReadonlyArray<ContactWay>, readonly reachNote: string | null, readonly email: string | null, readonly phone: string | null, readonly profile: { readonly id: string, readonly voicemail: string | null, readonly safeTimes: ReadonlyArray<{ readonly days: ReadonlyArray<WeekdayCode>, readonly from: string | null, readonly to: string | null, readonly words: string }> | null } | null } | null };

export type HowToReachMeFragment = { readonly id: string, readonly reachBy: ReadonlyArray<ContactWay>, readonly reachNote: string | null, readonly email: string | null, readonly phone: string | null, readonly profile: { readonly id: string, readonly voicemail: string | null, readonly safeTimes: ReadonlyArray<{ readonly days: ReadonlyArray<WeekdayCode>, readonly from: string | null, readonly to: string | null, readonly words: string }> | null } | null };

export type CorrectMyRecordMutationVariables = Exact<{
  input: RecordCorrection;
}>;


export type CorrectMyRecordMutation = { readonly correctMyRecord: { readonly id: string, readonly reachBy: ReadonlyArray<ContactWay>, readonly reachNote: string | null, readonly email: string | null, readonly phone: string | null, readonly profile: { readonly id: string, readonly voicemail: string | null, readonly safeTimes: ReadonlyArray<{ readonly days: ReadonlyArray<WeekdayCode>, readonly from: string | null, readonly to: string | null, readonly words: string }> | null } | null } };

export const HowToReachMeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HowToReachMe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reachBy"}},{"kind":"Field","name":{"kind":"Name","value":"reachNote"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"}},{"kind":"Field","name":{"kind":"Name","value":"safeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]}}]} as unknown as DocumentNode<HowToReachMeFragment, unknown>;
export const CorrectMePageDocument = {"__meta__":{"documentId":"655119e96b073e450b8001e814c9fc24ed34b6c016ef54bbcf90ff70b17ac633"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CorrectMePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HowToReachMe"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HowToReachMe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reachBy"}},{"kind":"Field","name":{"kind":"Name","value":"reachNote"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"}},{"kind":"Field","name":{"kind":"Name","value":"safeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectMePageQuery, CorrectMePageQueryVariables>;
export const CorrectMyRecordDocument = {"__meta__":{"documentId":"710f70f10e6748b3d1b3c2b41cc742350cbd36de47c8515536de78e940444822"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectMyRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCorrection"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctMyRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HowToReachMe"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HowToReachMe"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reachBy"}},{"kind":"Field","name":{"kind":"Name","value":"reachNote"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"}},{"kind":"Field","name":{"kind":"Name","value":"safeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectMyRecordMutation, CorrectMyRecordMutationVariables>;