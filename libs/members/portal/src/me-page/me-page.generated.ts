/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ContactWay =
  | 'CALL'
  | 'EMAIL'
  | 'IN_PERSON'
  | 'POST'
  | 'TEXT';

export type KnownHow =
  | 'GUARDIAN_SAID'
  | 'OUR_SLIP'
  | 'SAW_PAPER'
  | 'THEY_SAID'
  | 'WORKER_SAID';

export type MemberKind =
  | 'ADULT_LIVED_EXPERIENCE'
  | 'CARER'
  | 'CARE_EXPERIENCED_YOUNG_PERSON'
  | 'FOSTER_CARER'
  | 'KINSHIP_CARER'
  | 'PARENT'
  | 'YOUNG_PERSON'
  | 'YOUNG_PERSON_IN_CARE';

export type MemberStage =
  | 'ACTIVE'
  | 'LEAVING'
  | 'LEFT'
  | 'ONBOARDING'
  | 'RESTING';

export type PutRightField =
  | 'BORN_ON'
  | 'CONTACT'
  | 'FULL_NAME'
  | 'KIND'
  | 'OWN_WORDS';

export type RestLength =
  | 'LONG'
  | 'SHORT'
  | 'UNTIL';

export type WelcomeStepName =
  | 'AGREEMENT'
  | 'CHECKS'
  | 'FIRST_DATE'
  | 'GUARDIAN'
  | 'MET'
  | 'PAYMENT'
  | 'SAFE_CONTACT'
  | 'WALLET';

export type MePageQueryVariables = Exact<{ [key: string]: never; }>;


export type MePageQuery = { readonly myRecord: { readonly id: string, readonly knownAs: string, readonly fullName: string | null, readonly kind: MemberKind, readonly stage: MemberStage, readonly restUntil: PlainDate | null, readonly leavesOn: PlainDate | null, readonly bornOn: PlainDate | null, readonly joinedOn: PlainDate, readonly strengths: string | null, readonly interests: ReadonlyArray<string>, readonly reachBy: ReadonlyArray<ContactWay>, readonly reachNote: string | null, readonly email: string | null, readonly phone: string | null, readonly accessNeeds: string | null, readonly languages: ReadonlyArray<{ readonly code: string, readonly name: string }> | null, readonly profile: { readonly id: string, readonly wants: string | null, readonly wonts: string | null, readonly important: string | null, readonly voicemail: string | null, readonly mostAMonth: number | null, readonly safeTimes: ReadonlyArray<{ readonly words: string }> | null, readonly times: ReadonlyArray<{ readonly words: string }> | null } | null, readonly welcomeSteps: ReadonlyArray<{ readonly name: WelcomeStepName, readonly done: boolean, readonly needed: boolean }> | null, readonly putRight: ReadonlyArray<{ readonly id: string, readonly fields: ReadonlyArray<PutRightField>, readonly knownHow: KnownHow, readonly putRightAt: string }> | null } | null, readonly restChoices: { readonly shortUntil: PlainDate, readonly longUntil: PlainDate } };

export type MyStageFragment = { readonly id: string, readonly stage: MemberStage, readonly restUntil: PlainDate | null, readonly leavesOn: PlainDate | null };

export type HaveARestMutationVariables = Exact<{
  length: RestLength;
  until?: PlainDate | null | undefined;
}>;


export type HaveARestMutation = { readonly haveARest: { readonly id: string, readonly stage: MemberStage, readonly restUntil: PlainDate | null, readonly leavesOn: PlainDate | null } };

export type ComeBackMutationVariables = Exact<{ [key: string]: never; }>;


export type ComeBackMutation = { readonly comeBack: { readonly id: string, readonly stage: MemberStage, readonly restUntil: PlainDate | null, readonly leavesOn: PlainDate | null } };

export type LeaveNetworkMutationVariables = Exact<{ [key: string]: never; }>;


export type LeaveNetworkMutation = { readonly leaveNetwork: { readonly id: string, readonly stage: MemberStage, readonly restUntil: PlainDate | null, readonly leavesOn: PlainDate | null } };

export const MyStageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyStage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"restUntil"}},{"kind":"Field","name":{"kind":"Name","value":"leavesOn"}}]}}]} as unknown as DocumentNode<MyStageFragment, unknown>;
export const MePageDocument = {"__meta__":{"documentId":"f706af5815dcce4fd38e47093f0dfdef60fc5d1ac3aec06b225feb97c9ef0fe2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"restUntil"}},{"kind":"Field","name":{"kind":"Name","value":"leavesOn"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"interests"}},{"kind":"Field","name":{"kind":"Name","value":"reachBy"}},{"kind":"Field","name":{"kind":"Name","value":"reachNote"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"accessNeeds"}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wants"}},{"kind":"Field","name":{"kind":"Name","value":"wonts"}},{"kind":"Field","name":{"kind":"Name","value":"important"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"}},{"kind":"Field","name":{"kind":"Name","value":"mostAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"safeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"welcomeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"putRight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"knownHow"}},{"kind":"Field","name":{"kind":"Name","value":"putRightAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"restChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortUntil"}},{"kind":"Field","name":{"kind":"Name","value":"longUntil"}}]}}]}}]} as unknown as DocumentNode<MePageQuery, MePageQueryVariables>;
export const HaveARestDocument = {"__meta__":{"documentId":"93cababe28527122c5adec17d92d01d2898325cf46cda39a374421656660f461"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HaveARest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"length"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestLength"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlainDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"haveARest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"length"},"value":{"kind":"Variable","name":{"kind":"Name","value":"length"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyStage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyStage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"restUntil"}},{"kind":"Field","name":{"kind":"Name","value":"leavesOn"}}]}}]} as unknown as DocumentNode<HaveARestMutation, HaveARestMutationVariables>;
export const ComeBackDocument = {"__meta__":{"documentId":"4aeb2568fe0bc16d4c30e3319c134c7aaed70a3d859902eacf774ec7d641b45d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ComeBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comeBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyStage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyStage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"restUntil"}},{"kind":"Field","name":{"kind":"Name","value":"leavesOn"}}]}}]} as unknown as DocumentNode<ComeBackMutation, ComeBackMutationVariables>;
export const LeaveNetworkDocument = {"__meta__":{"documentId":"1e9d5d2b98781a22a46ad232d4843ed642f77b1799330665cfe73881d319b679"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveNetwork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveNetwork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyStage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyStage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"restUntil"}},{"kind":"Field","name":{"kind":"Name","value":"leavesOn"}}]}}]} as unknown as DocumentNode<LeaveNetworkMutation, LeaveNetworkMutationVariables>;