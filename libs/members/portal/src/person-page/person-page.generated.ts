/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CheckState =
  | 'EXEMPT'
  | 'EXPIRED'
  | 'EXPIRING'
  | 'MET'
  | 'NOT_STARTED'
  | 'OVERDUE'
  | 'REQUESTED';

export type ContactWay =
  | 'CALL'
  | 'EMAIL'
  | 'IN_PERSON'
  | 'POST'
  | 'TEXT';

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
  | 'LEFT'
  | 'RESTING';

export type PersonPageQueryVariables = Exact<{
  id: string;
}>;


export type PersonPageQuery = { readonly member: { readonly id: string, readonly knownAs: string, readonly fullName: string | null, readonly kind: MemberKind, readonly stage: MemberStage, readonly joinedOn: PlainDate, readonly youngAge: number | null, readonly strengths: string | null, readonly interests: ReadonlyArray<string>, readonly reachBy: ReadonlyArray<ContactWay>, readonly reachNote: string | null, readonly email: string | null, readonly phone: string | null, readonly accessNeeds: string | null, readonly guardians: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly relation: string }> | null, readonly professionals: ReadonlyArray<{ readonly id: string, readonly name: string, readonly job: string, readonly phone: string | null }> | null, readonly checks: ReadonlyArray<{ readonly code: string, readonly name: string, readonly state: CheckState, readonly until: PlainDate | null, readonly askedOn: PlainDate | null, readonly dueBy: PlainDate | null }> | null } };

export type AddGuardianMutationVariables = Exact<{
  memberId: string;
  name: string;
  relation: GuardianRelation;
  email?: string | null | undefined;
}>;


export type AddGuardianMutation = { readonly addGuardian: { readonly id: string, readonly guardians: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly relation: string }> | null } };


export const PersonPageDocument = {"__meta__":{"documentId":"c72a4466f866810dc382e7e8146fc27078b6e5d447b61d34b99597beb2940150"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"youngAge"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"interests"}},{"kind":"Field","name":{"kind":"Name","value":"reachBy"}},{"kind":"Field","name":{"kind":"Name","value":"reachNote"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"accessNeeds"}},{"kind":"Field","name":{"kind":"Name","value":"guardians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professionals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"job"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}}]}}]}}]} as unknown as DocumentNode<PersonPageQuery, PersonPageQueryVariables>;
export const AddGuardianDocument = {"__meta__":{"documentId":"038159973d363095275db9276abbed06e0713b4081d9e4065c4176dce4ec9b65"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddGuardian"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GuardianRelation"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addGuardian"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"relation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relation"}}},{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"guardians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}}]}}]}}]}}]} as unknown as DocumentNode<AddGuardianMutation, AddGuardianMutationVariables>;