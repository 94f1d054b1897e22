/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type GroupPart =
  | 'LEADS'
  | 'MEMBER'
  | 'TEAM';

export type GroupWords = {
  readonly about: string;
  readonly name: string;
};

export type GroupPageQueryVariables = Exact<{
  id: string;
}>;


export type GroupPageQuery = { readonly teamGroup: { readonly id: string, readonly name: string | null, readonly about: string | null, readonly apart: boolean, readonly startedOn: PlainDate, readonly endedOn: PlainDate | null, readonly memberCount: number | null, readonly whyNotChange: string | null, readonly agreement: { readonly id: string, readonly version: number, readonly words: string, readonly from: PlainDate } | null, readonly earlierAgreements: ReadonlyArray<{ readonly id: string, readonly version: number, readonly words: string, readonly from: PlainDate }> | null, readonly places: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly name: string | null, readonly part: GroupPart, readonly from: PlainDate, readonly to: PlainDate | null, readonly saidYesTo: number | null, readonly whyNotEnd: string | null }> | null, readonly papers: ReadonlyArray<{ readonly id: string, readonly title: string, readonly inWords: string | null, readonly fileId: string | null, readonly pages: number, readonly version: number, readonly putAt: string, readonly putByName: string | null, readonly whyNotChange: string | null, readonly readers: ReadonlyArray<{ readonly memberId: string, readonly memberName: string, readonly lookedAt: string | null }>, readonly earlier: ReadonlyArray<{ readonly version: number, readonly from: string, readonly to: string | null, readonly lookedCount: number }> }> | null, readonly keptApart: ReadonlyArray<{ readonly oneId: string, readonly oneName: string, readonly otherId: string, readonly otherName: string }> | null, readonly dates: ReadonlyArray<{ readonly sessionId: string, readonly title: string, readonly heldOn: PlainDate, readonly startsAt: string, readonly endsAt: string, readonly place: string }> | null } };

export type FindForGroupQueryVariables = Exact<{
  search: string;
}>;


export type FindForGroupQuery = { readonly members: { readonly members: ReadonlyArray<{ readonly id: string, readonly knownAs: string, readonly fullName: string | null }> } };

export type WhoIsKeptApartQueryVariables = Exact<{
  groupId: string;
  personId: string;
}>;


export type WhoIsKeptApartQuery = { readonly keptApartInGroup: ReadonlyArray<{ readonly oneId: string, readonly oneName: string, readonly otherId: string, readonly otherName: string }> };

export type TeamForGroupQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamForGroupQuery = { readonly teamForGroups: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type AddToGroupMutationVariables = Exact<{
  groupId: string;
  personId: string;
  part: GroupPart;
}>;


export type AddToGroupMutation = { readonly addToGroup: { readonly id: string } };

export type TakeOutOfGroupMutationVariables = Exact<{
  placeId: string;
}>;


export type TakeOutOfGroupMutation = { readonly takeOutOfGroup: boolean };

export type WriteGroupAgreementMutationVariables = Exact<{
  groupId: string;
  words: string;
}>;


export type WriteGroupAgreementMutation = { readonly writeGroupAgreement: { readonly id: string } };

export type ChangeGroupMutationVariables = Exact<{
  id: string;
  input: GroupWords;
}>;


export type ChangeGroupMutation = { readonly changeGroup: { readonly id: string } };

export type EndGroupMutationVariables = Exact<{
  id: string;
}>;


export type EndGroupMutation = { readonly endGroup: { readonly id: string } };


export const GroupPageDocument = {"__meta__":{"documentId":"c2d7e6cc65094d66d8022f0e31a213d349077ead6a9e3cc7be3f265ab7df0a5a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"apart"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotChange"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierAgreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"saidYesTo"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotEnd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"inWords"}},{"kind":"Field","name":{"kind":"Name","value":"fileId"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"putAt"}},{"kind":"Field","name":{"kind":"Name","value":"putByName"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotChange"}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"lookedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"lookedCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"keptApart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oneId"}},{"kind":"Field","name":{"kind":"Name","value":"oneName"}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"otherName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]}}]} as unknown as DocumentNode<GroupPageQuery, GroupPageQueryVariables>;
export const FindForGroupDocument = {"__meta__":{"documentId":"fdc103b6da756204114adb4ee5b062f7729faae3429f6d276a14cb6426f1a794"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindForGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<FindForGroupQuery, FindForGroupQueryVariables>;
export const WhoIsKeptApartDocument = {"__meta__":{"documentId":"0485c0a18978956da79c8d6d2857900e4953bc4cab0b7b523f7ecc343218ac33"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoIsKeptApart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keptApartInGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupId"}}},{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oneId"}},{"kind":"Field","name":{"kind":"Name","value":"oneName"}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"otherName"}}]}}]}}]} as unknown as DocumentNode<WhoIsKeptApartQuery, WhoIsKeptApartQueryVariables>;
export const TeamForGroupDocument = {"__meta__":{"documentId":"f06009d36eff8267e5a619aee640747e7e52dd47524b5e9f60aeb8b6acb933fb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamForGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamForGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TeamForGroupQuery, TeamForGroupQueryVariables>;
export const AddToGroupDocument = {"__meta__":{"documentId":"e61647c1d6d1e201a19c934919714babc3a4677251d5742825b7aceeb1f73790"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddToGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"part"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupPart"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addToGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupId"}}},{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"part"},"value":{"kind":"Variable","name":{"kind":"Name","value":"part"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddToGroupMutation, AddToGroupMutationVariables>;
export const TakeOutOfGroupDocument = {"__meta__":{"documentId":"6ecab1b4ad418095a849353248c512d434a1ac95f92784b0308f3383b28d5e27"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeOutOfGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"placeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeOutOfGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"placeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"placeId"}}}]}]}}]} as unknown as DocumentNode<TakeOutOfGroupMutation, TakeOutOfGroupMutationVariables>;
export const WriteGroupAgreementDocument = {"__meta__":{"documentId":"d39a710751228477dffeefc8e98be899db86457d8cdd616aed656197ff283a46"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteGroupAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeGroupAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupId"}}},{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WriteGroupAgreementMutation, WriteGroupAgreementMutationVariables>;
export const ChangeGroupDocument = {"__meta__":{"documentId":"e4c65555428cb708a0503faacc09d69862de6f0b32167dc047b985da537308e9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupWords"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ChangeGroupMutation, ChangeGroupMutationVariables>;
export const EndGroupDocument = {"__meta__":{"documentId":"bdcd15ee1e2605ceb897ca1e386dbaa543bd45575bb86f385cccde61b4bc5333"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndGroupMutation, EndGroupMutationVariables>;