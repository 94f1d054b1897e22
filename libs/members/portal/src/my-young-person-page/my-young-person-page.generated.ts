/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type BookingPermission =
  | 'GIVEN'
  | 'NOT_NEEDED'
  | 'REFUSED'
  | 'WAITING';

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

export type WorkerKind =
  | 'ADVOCATE'
  | 'IRO'
  | 'KEY_WORKER'
  | 'OTHER'
  | 'PERSONAL_ADVISER'
  | 'SOCIAL_WORKER'
  | 'SUPPORTER';

export type MyYoungPersonPageQueryVariables = Exact<{
  id: string;
}>;


export type MyYoungPersonPageQuery = { readonly personIWorkWith: { readonly id: string, readonly knownAs: string | null, readonly iAm: WorkerKind, readonly since: PlainDate, readonly closely: boolean, readonly dates: ReadonlyArray<{ readonly id: string, readonly title: string, readonly heldOn: PlainDate, readonly startsAt: string, readonly endsAt: string, readonly place: string, readonly placeNote: string | null, readonly permission: BookingPermission, readonly confirmed: boolean, readonly meets: string }> | null, readonly whoMaySayYes: { readonly statusLabel: string | null, readonly confirmedOn: PlainDate | null, readonly recheckDue: boolean | null, readonly since: PlainDate | null, readonly areas: ReadonlyArray<{ readonly area: DecisionArea, readonly stop: DecisionStop | null, readonly maySign: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly capacity: Capacity }> }> | null, readonly delegations: ReadonlyArray<{ readonly id: string, readonly area: DecisionArea, readonly name: string, readonly source: string, readonly reviewOn: PlainDate, readonly due: boolean }> | null } | null, readonly contactRules: ReadonlyArray<{ readonly id: string, readonly rule: string | null, readonly reviewOn: PlainDate, readonly due: boolean }> | null } };

export type StillWhoMaySayYesMutationVariables = Exact<{
  memberId: string;
}>;


export type StillWhoMaySayYesMutation = { readonly confirmWhoMaySayYes: boolean };

export type StillContactRuleMutationVariables = Exact<{
  id: string;
}>;


export type StillContactRuleMutation = { readonly confirmContactRule: boolean };


export const MyYoungPersonPageDocument = {"__meta__":{"documentId":"c2b05090528f44dd64cbe48276ba09785283d99c9a55307406a536b92d34ae32"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyYoungPersonPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personIWorkWith"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"iAm"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"closely"}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"placeNote"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"meets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whoMaySayYes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statusLabel"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recheckDue"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"maySign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stop"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delegations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}}]}}]}}]}}]} as unknown as DocumentNode<MyYoungPersonPageQuery, MyYoungPersonPageQueryVariables>;
export const StillWhoMaySayYesDocument = {"__meta__":{"documentId":"c5cdcb5563224c2ce995fa79928ece33876c6142d9cf1f5d94d6135001f37562"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StillWhoMaySayYes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmWhoMaySayYes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}]}]}}]} as unknown as DocumentNode<StillWhoMaySayYesMutation, StillWhoMaySayYesMutationVariables>;
export const StillContactRuleDocument = {"__meta__":{"documentId":"524e56966edc1bdf6187b53683d1eac44d7b493f92803a7244bb3ee4c1105ee2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StillContactRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmContactRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<StillContactRuleMutation, StillContactRuleMutationVariables>;