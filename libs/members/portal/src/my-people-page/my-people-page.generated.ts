/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AroundSide =
  | 'LOOKS_AFTER'
  | 'WORKS_WITH';

export type Capacity =
  | 'ADOPTER'
  | 'AGENCY'
  | 'CARER_DELEGATED'
  | 'COUNCIL'
  | 'GUARDIAN'
  | 'PARENT'
  | 'SELF';

export type DecisionArea =
  | 'EDUCATION'
  | 'FAITH'
  | 'HEALTH'
  | 'LEISURE'
  | 'OTHER'
  | 'PICTURES_AND_STORIES'
  | 'SOCIAL_MEDIA'
  | 'TRAVEL';

export type DecisionStop =
  | 'CARER_ALONE_NOT_ENOUGH'
  | 'HOLDERS_DISAGREE'
  | 'LEGAL_ADVICE_FIRST'
  | 'MEDIA_BLOCKED'
  | 'NOBODY_CONFIRMED'
  | 'STATUS_NOT_KNOWN';

export type LegalStatus =
  | 'ADOPTED'
  | 'AT_HOME'
  | 'CARE_ORDER'
  | 'CHILD_ARRANGEMENTS'
  | 'EMERGENCY_PROTECTION'
  | 'INFORMAL_KIN'
  | 'INTERIM_CARE_ORDER'
  | 'NOT_KNOWN'
  | 'PLACEMENT_ORDER'
  | 'PRIVATE_FOSTERING'
  | 'REMAND'
  | 'SECTION_20'
  | 'SPECIAL_GUARDIANSHIP'
  | 'UNACCOMPANIED';

export type LinkState =
  | 'COUNTS'
  | 'NOT_CONFIRMED'
  | 'OVER_BY_AGE'
  | 'WAITS_FOR_OWN_YES';

export type WhatTheySee =
  | 'DATES'
  | 'PERMISSIONS'
  | 'WORKER';

export type MyPeoplePageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPeoplePageQuery = { readonly myRecord: { readonly id: string, readonly youngAge: number | null, readonly peopleAround: ReadonlyArray<{ readonly id: string, readonly side: AroundSide, readonly name: string | null, readonly relation: string, readonly job: string | null, readonly state: LinkState, readonly sees: WhatTheySee | null, readonly ownMatter: boolean, readonly agreedOn: PlainDate | null }> | null, readonly whoMaySayYes: { readonly status: LegalStatus | null, readonly since: PlainDate | null, readonly confirmedOn: PlainDate | null, readonly holdersDisagree: boolean | null, readonly areas: ReadonlyArray<{ readonly area: DecisionArea, readonly ownYesToo: boolean, readonly stop: DecisionStop | null, readonly maySign: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly capacity: Capacity }> }> | null } | null, readonly contactRules: ReadonlyArray<{ readonly id: string, readonly rule: string | null, readonly decidedWith: string | null }> | null } | null };

export type AskToPutRightMutationVariables = Exact<{
  words: string;
}>;


export type AskToPutRightMutation = { readonly askToPutRight: boolean };

export type KeepSomebodyAroundMutationVariables = Exact<{
  id: string;
}>;


export type KeepSomebodyAroundMutation = { readonly keepSomebodyAround: { readonly id: string } };

export type LetSomebodyGoMutationVariables = Exact<{
  id: string;
}>;


export type LetSomebodyGoMutation = { readonly letSomebodyGo: { readonly id: string } };


export const MyPeoplePageDocument = {"__meta__":{"documentId":"aa116808d8ce2a011767e7d05f44755a43fd13740d54f97faf9c62f45c10eb47"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPeoplePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"youngAge"}},{"kind":"Field","name":{"kind":"Name","value":"peopleAround"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"job"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sees"}},{"kind":"Field","name":{"kind":"Name","value":"ownMatter"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whoMaySayYes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"holdersDisagree"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"maySign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownYesToo"}},{"kind":"Field","name":{"kind":"Name","value":"stop"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"decidedWith"}}]}}]}}]}}]} as unknown as DocumentNode<MyPeoplePageQuery, MyPeoplePageQueryVariables>;
export const AskToPutRightDocument = {"__meta__":{"documentId":"465f8ba5a0b1690ddb9b9071c0637a0e87ad4f82fff049f94031106f42a23871"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskToPutRight"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askToPutRight"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}]}]}}]} as unknown as DocumentNode<AskToPutRightMutation, AskToPutRightMutationVariables>;
export const KeepSomebodyAroundDocument = {"__meta__":{"documentId":"8703f85628c6b4116e401bf5e9b3e7511523fa6f86b04bc07087cca4ceeda68b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepSomebodyAround"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepSomebodyAround"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<KeepSomebodyAroundMutation, KeepSomebodyAroundMutationVariables>;
export const LetSomebodyGoDocument = {"__meta__":{"documentId":"6d5f082a959136edc9ec6d0ae2215b0048e691aeae41cc8108e7821c72d0fe64"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LetSomebodyGo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letSomebodyGo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LetSomebodyGoMutation, LetSomebodyGoMutationVariables>;