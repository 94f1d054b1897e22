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

export type ContactRuleKind =
  | 'AVOID_PERSON'
  | 'AVOID_PLACE'
  | 'NO_LONE_TRAVEL'
  | 'ONLY_WITH'
  | 'SAFE_SETTING';

export type ContactRuleTyped = {
  readonly decidedWith: string;
  readonly kind: ContactRuleKind;
  readonly memberId: string;
  /** Another member to keep away from: a plan with both is noticed. They are not told. */
  readonly otherId?: string | null | undefined;
  readonly reviewOn?: PlainDate | null | undefined;
  /** One line: whom or where. There is no field for why. */
  readonly rule: string;
};

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

export type DelegationTyped = {
  readonly area: DecisionArea;
  readonly delegatedTo: string;
  readonly from: PlainDate;
  readonly memberId: string;
  readonly reviewOn: PlainDate;
  /** Which paper says so: its name and day. */
  readonly source: string;
};

export type GuardianKnownHow =
  | 'COUNCIL_RECORD'
  | 'SAW_PAPER'
  | 'THEY_SAID'
  | 'WORKER_SAID';

export type GuardianRelation =
  | 'ADOPTER'
  | 'ADOPTION_AGENCY'
  | 'CARER'
  | 'COUNCIL_OFFICER'
  | 'FATHER'
  | 'FOSTER_CARER'
  | 'GRANDPARENT'
  | 'MOTHER'
  | 'NAMED_IN_ORDER'
  | 'OTHER'
  | 'SPECIAL_GUARDIAN'
  | 'STEP_PARENT';

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

export type LegalStatusTyped = {
  /** Somebody who knows was asked; until then it counts as not known. */
  readonly checked: boolean;
  /** What paper or whose word says so; never why it is so. */
  readonly evidence?: string | null | undefined;
  readonly from: PlainDate;
  readonly holdersDisagree?: boolean;
  readonly kind: LegalStatus;
  readonly memberId: string;
};

export type LinkState =
  | 'COUNTS'
  | 'NOT_CONFIRMED'
  | 'OVER_BY_AGE'
  | 'WAITS_FOR_OWN_YES';

export type RecheckReason =
  | 'MEMBER_ASKED'
  | 'MOVED'
  | 'WORKER_CHANGED';

export type Responsibility =
  | 'DOES_NOT'
  | 'HOLDS'
  | 'NOT_ASKED';

export type Signer =
  | 'ADOPTER'
  | 'AGENCY'
  | 'COUNCIL'
  | 'GUARDIAN'
  | 'PARENT';

export type WhatTheySee =
  | 'DATES'
  | 'PERMISSIONS'
  | 'WORKER';

export type WorkerKind =
  | 'ADVOCATE'
  | 'IRO'
  | 'KEY_WORKER'
  | 'OTHER'
  | 'PERSONAL_ADVISER'
  | 'SOCIAL_WORKER'
  | 'SUPPORTER';

export type PeopleAroundPageQueryVariables = Exact<{
  id: string;
}>;


export type PeopleAroundPageQuery = { readonly member: { readonly id: string, readonly knownAs: string, readonly youngAge: number | null, readonly peopleAround: ReadonlyArray<{ readonly id: string, readonly side: AroundSide, readonly personId: string | null, readonly name: string | null, readonly relation: string, readonly job: string | null, readonly phone: string | null, readonly responsibility: Responsibility | null, readonly from: PlainDate, readonly confirmedOn: PlainDate | null, readonly confirmedByName: string | null, readonly confirmedHow: GuardianKnownHow | null, readonly notToldSince: PlainDate | null, readonly agreedOn: PlainDate | null, readonly state: LinkState, readonly sees: WhatTheySee | null, readonly ownMatter: boolean }> | null, readonly whoMaySayYes: { readonly status: LegalStatus | null, readonly statusLabel: string | null, readonly responsible: ReadonlyArray<Signer> | null, readonly since: PlainDate | null, readonly evidence: string | null, readonly holdersDisagree: boolean | null, readonly confirmedOn: PlainDate | null, readonly confirmedByName: string | null, readonly recheckOn: PlainDate | null, readonly recheckDue: boolean | null, readonly areas: ReadonlyArray<{ readonly area: DecisionArea, readonly ownYesToo: boolean, readonly managerToo: boolean, readonly stop: DecisionStop | null, readonly maySign: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly capacity: Capacity }>, readonly consulted: ReadonlyArray<{ readonly personId: string, readonly name: string }>, readonly told: ReadonlyArray<{ readonly personId: string, readonly name: string }> }> | null, readonly delegations: ReadonlyArray<{ readonly id: string, readonly area: DecisionArea, readonly name: string, readonly source: string, readonly from: PlainDate, readonly reviewOn: PlainDate, readonly due: boolean }> | null } | null, readonly contactRules: ReadonlyArray<{ readonly id: string, readonly kind: ContactRuleKind | null, readonly rule: string | null, readonly decidedWith: string | null, readonly reviewOn: PlainDate, readonly due: boolean, readonly keptApartFrom: string | null }> | null, readonly askAgain: ReadonlyArray<{ readonly id: string, readonly because: RecheckReason, readonly words: string | null, readonly openedOn: PlainDate }> | null } };

export type LegalStatusRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type LegalStatusRulesQuery = { readonly legalStatusRules: ReadonlyArray<{ readonly status: string, readonly label: string, readonly signs: ReadonlyArray<string>, readonly consulted: ReadonlyArray<string>, readonly stop: string | null }> };

export type AddGuardianMutationVariables = Exact<{
  memberId: string;
  name: string;
  relation: GuardianRelation;
  email?: string | null | undefined;
  phone?: string | null | undefined;
}>;


export type AddGuardianMutation = { readonly addGuardian: { readonly id: string } };

export type ConfirmGuardianMutationVariables = Exact<{
  id: string;
  responsibility: Responsibility;
  how: GuardianKnownHow;
}>;


export type ConfirmGuardianMutation = { readonly confirmGuardian: { readonly id: string } };

export type TellGuardianMutationVariables = Exact<{
  id: string;
  told: boolean;
}>;


export type TellGuardianMutation = { readonly tellGuardian: { readonly id: string } };

export type EndGuardianMutationVariables = Exact<{
  id: string;
}>;


export type EndGuardianMutation = { readonly endGuardian: { readonly id: string } };

export type AddProfessionalMutationVariables = Exact<{
  memberId: string;
  kind: WorkerKind;
  name: string;
  job?: string | null | undefined;
  phone?: string | null | undefined;
  email?: string | null | undefined;
}>;


export type AddProfessionalMutation = { readonly addProfessional: { readonly id: string } };

export type ConfirmProfessionalMutationVariables = Exact<{
  id: string;
}>;


export type ConfirmProfessionalMutation = { readonly confirmProfessional: { readonly id: string } };

export type EndProfessionalMutationVariables = Exact<{
  id: string;
}>;


export type EndProfessionalMutation = { readonly endProfessional: { readonly id: string } };

export type RecordLegalStatusMutationVariables = Exact<{
  input: LegalStatusTyped;
}>;


export type RecordLegalStatusMutation = { readonly recordLegalStatus: { readonly id: string } };

export type ConfirmWhoMaySayYesMutationVariables = Exact<{
  memberId: string;
}>;


export type ConfirmWhoMaySayYesMutation = { readonly confirmWhoMaySayYes: boolean };

export type DelegateAuthorityMutationVariables = Exact<{
  input: DelegationTyped;
}>;


export type DelegateAuthorityMutation = { readonly delegateAuthority: { readonly id: string } };

export type EndDelegationMutationVariables = Exact<{
  id: string;
}>;


export type EndDelegationMutation = { readonly endDelegation: { readonly id: string } };

export type SayTheyMovedMutationVariables = Exact<{
  memberId: string;
  on: PlainDate;
}>;


export type SayTheyMovedMutation = { readonly sayTheyMoved: { readonly id: string } };

export type DoneAskingAgainMutationVariables = Exact<{
  id: string;
}>;


export type DoneAskingAgainMutation = { readonly doneAskingAgain: { readonly id: string } };

export type WriteContactRuleMutationVariables = Exact<{
  input: ContactRuleTyped;
}>;


export type WriteContactRuleMutation = { readonly writeContactRule: { readonly id: string } };

export type FindOtherQueryVariables = Exact<{
  search: string;
}>;


export type FindOtherQuery = { readonly members: { readonly members: ReadonlyArray<{ readonly id: string, readonly knownAs: string, readonly fullName: string | null }> } };

export type ConfirmContactRuleMutationVariables = Exact<{
  id: string;
}>;


export type ConfirmContactRuleMutation = { readonly confirmContactRule: boolean };

export type EndContactRuleMutationVariables = Exact<{
  id: string;
}>;


export type EndContactRuleMutation = { readonly endContactRule: { readonly id: string } };


export const PeopleAroundPageDocument = {"__meta__":{"documentId":"d8821fbe90b40f1cea4a4251c608d08c94c470fc33da4901479d2af35e2e1300"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleAroundPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"youngAge"}},{"kind":"Field","name":{"kind":"Name","value":"peopleAround"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"job"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByName"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedHow"}},{"kind":"Field","name":{"kind":"Name","value":"notToldSince"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sees"}},{"kind":"Field","name":{"kind":"Name","value":"ownMatter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whoMaySayYes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"holdersDisagree"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByName"}},{"kind":"Field","name":{"kind":"Name","value":"recheckOn"}},{"kind":"Field","name":{"kind":"Name","value":"recheckDue"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"maySign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consulted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"told"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownYesToo"}},{"kind":"Field","name":{"kind":"Name","value":"managerToo"}},{"kind":"Field","name":{"kind":"Name","value":"stop"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delegations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"decidedWith"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"keptApartFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askAgain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleAroundPageQuery, PeopleAroundPageQueryVariables>;
export const LegalStatusRulesDocument = {"__meta__":{"documentId":"dd74c83bbd19e39185d68b024137c295712e292f918642180909e55e0df690dd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LegalStatusRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalStatusRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"signs"}},{"kind":"Field","name":{"kind":"Name","value":"consulted"}},{"kind":"Field","name":{"kind":"Name","value":"stop"}}]}}]}}]} as unknown as DocumentNode<LegalStatusRulesQuery, LegalStatusRulesQueryVariables>;
export const AddGuardianDocument = {"__meta__":{"documentId":"d0520479c88c4c02eed06c9a57296d201deba67a8c98f950d63ec44b96ff03f1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddGuardian"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GuardianRelation"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addGuardian"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"relation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relation"}}},{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}},{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddGuardianMutation, AddGuardianMutationVariables>;
export const ConfirmGuardianDocument = {"__meta__":{"documentId":"f8855fa03dfab1843862903498d22c49d2064bc2b093050bdde5edfdf4689f32"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmGuardian"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"responsibility"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Responsibility"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"how"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GuardianKnownHow"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmGuardian"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"responsibility"},"value":{"kind":"Variable","name":{"kind":"Name","value":"responsibility"}}},{"kind":"Argument","name":{"kind":"Name","value":"how"},"value":{"kind":"Variable","name":{"kind":"Name","value":"how"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ConfirmGuardianMutation, ConfirmGuardianMutationVariables>;
export const TellGuardianDocument = {"__meta__":{"documentId":"6ca437a417ec15b93350ec8671bf6427b60097a1b4c7e83289b5addbdcd5543e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TellGuardian"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"told"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tellGuardian"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"told"},"value":{"kind":"Variable","name":{"kind":"Name","value":"told"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TellGuardianMutation, TellGuardianMutationVariables>;
export const EndGuardianDocument = {"__meta__":{"documentId":"a90b4ca1746837ba171719c0b85a8bbb1063db3b7361eb90ee583433d4ed1f5f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndGuardian"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endGuardian"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndGuardianMutation, EndGuardianMutationVariables>;
export const AddProfessionalDocument = {"__meta__":{"documentId":"33409f7b6c7f79863f72009e2ea1a5240bde79a9d8bb36bb9c5d88f000766056"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddProfessional"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkerKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"job"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addProfessional"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"job"},"value":{"kind":"Variable","name":{"kind":"Name","value":"job"}}},{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}},{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddProfessionalMutation, AddProfessionalMutationVariables>;
export const ConfirmProfessionalDocument = {"__meta__":{"documentId":"84f4173b9209cd4cbff590b09cdc5a59f8f6b7f98e9b5c4c4d0b95fda69b1c4a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmProfessional"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmProfessional"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ConfirmProfessionalMutation, ConfirmProfessionalMutationVariables>;
export const EndProfessionalDocument = {"__meta__":{"documentId":"6bb843b183f28042bd26e3655ccbf35a9d8bc214437255f8de055d6b03dfc9da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndProfessional"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endProfessional"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndProfessionalMutation, EndProfessionalMutationVariables>;
export const RecordLegalStatusDocument = {"__meta__":{"documentId":"62c6688693908ec9e486ef78bc736c003eff9a4c1b26ef022cb5b98b9413ec20"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordLegalStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalStatusTyped"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordLegalStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordLegalStatusMutation, RecordLegalStatusMutationVariables>;
export const ConfirmWhoMaySayYesDocument = {"__meta__":{"documentId":"2c7b9eeb4dc5a53116c123bac6f8aa801d6863076f864a72b0e9cc98bb4941c1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmWhoMaySayYes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmWhoMaySayYes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}]}]}}]} as unknown as DocumentNode<ConfirmWhoMaySayYesMutation, ConfirmWhoMaySayYesMutationVariables>;
export const DelegateAuthorityDocument = {"__meta__":{"documentId":"5f143bdcd118e6c03801bfc898d11686c3cc3d1807ba69191a698da323697d13"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DelegateAuthority"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DelegationTyped"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delegateAuthority"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DelegateAuthorityMutation, DelegateAuthorityMutationVariables>;
export const EndDelegationDocument = {"__meta__":{"documentId":"5af5d1f0b0beead7f274b9b2caf22dc12aa724ff57fa5437cb1735521fb22bf5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndDelegation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endDelegation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndDelegationMutation, EndDelegationMutationVariables>;
export const SayTheyMovedDocument = {"__meta__":{"documentId":"d0f8d12e6f59fc77ce9c54418cb3052e03cc8cae496b37215351199139f7dd23"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayTheyMoved"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlainDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayTheyMoved"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SayTheyMovedMutation, SayTheyMovedMutationVariables>;
export const DoneAskingAgainDocument = {"__meta__":{"documentId":"0f2f95068143535566f2ab39a7e88c36ca380df94b70ae2c876c39fe37241a0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DoneAskingAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doneAskingAgain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DoneAskingAgainMutation, DoneAskingAgainMutationVariables>;
export const WriteContactRuleDocument = {"__meta__":{"documentId":"7b5805c9b328bafbb502085986f54c6b25b6aeece148b4ec7f6ba733ec79f2e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteContactRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactRuleTyped"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeContactRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WriteContactRuleMutation, WriteContactRuleMutationVariables>;
export const FindOtherDocument = {"__meta__":{"documentId":"28ad1e207ab721ae4523472910236dc372599e57b3e06d197575300adc7b8583"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindOther"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<FindOtherQuery, FindOtherQueryVariables>;
export const ConfirmContactRuleDocument = {"__meta__":{"documentId":"3289b1619bc6029a807c137837d88e4a87cd477fb5eaf825a68be684cfa7b2a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmContactRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmContactRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<ConfirmContactRuleMutation, ConfirmContactRuleMutationVariables>;
export const EndContactRuleDocument = {"__meta__":{"documentId":"e18ba9ea979e41501bcd6d4b3b8c55ec1ccff8eaed962d1258b1cfd1669402e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndContactRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endContactRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndContactRuleMutation, EndContactRuleMutationVariables>;