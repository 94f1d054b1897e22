/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type RoleGiven =
  | 'GIVEN'
  | 'WAITS';

export type ColleaguesPageQueryVariables = Exact<{
  named?: string | null | undefined;
}>;


export type ColleaguesPageQuery = { readonly colleagues: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly roles: ReadonlyArray<string>, readonly secondProofs: number, readonly signedIn: number, readonly whyNotHelp: string | null, readonly whyNotLetAdd: string | null, readonly mayAddUntil: string | null, readonly email: string | null, readonly closedAt: string | null, readonly workAccountSince: string | null }> };

export type WaitingRolesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingRolesPageQuery = { readonly waitingRoles: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly name: string, readonly role: string, readonly askedBy: string, readonly askedByMe: boolean, readonly askedAt: string, readonly whyNotAgree: string | null, readonly nobodyElse: boolean }> };

export type OpenColleagueAccountMutationVariables = Exact<{
  name: string;
  email: string;
}>;


export type OpenColleagueAccountMutation = { readonly openColleagueAccount: string };

export type GiveRoleMutationVariables = Exact<{
  personId: string;
  role: string;
}>;


export type GiveRoleMutation = { readonly giveRole: RoleGiven };

export type EndRoleMutationVariables = Exact<{
  personId: string;
  role: string;
}>;


export type EndRoleMutation = { readonly endRole: boolean };

export type CloseColleagueAccountMutationVariables = Exact<{
  personId: string;
}>;


export type CloseColleagueAccountMutation = { readonly closeColleagueAccount: boolean };

export type OpenColleagueAccountAgainMutationVariables = Exact<{
  personId: string;
}>;


export type OpenColleagueAccountAgainMutation = { readonly openColleagueAccountAgain: boolean };

export type UnlinkWorkAccountMutationVariables = Exact<{
  personId: string;
}>;


export type UnlinkWorkAccountMutation = { readonly unlinkWorkAccount: boolean };

export type AgreeToRoleMutationVariables = Exact<{
  id: string;
}>;


export type AgreeToRoleMutation = { readonly agreeToRole: boolean };

export type DeclineRoleMutationVariables = Exact<{
  id: string;
}>;


export type DeclineRoleMutation = { readonly declineRole: boolean };


export const ColleaguesPageDocument = {"__meta__":{"documentId":"ae07cc8f85c714e81d13e51b65c78aa0122bba2abd9d4330b9a040d218391216"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ColleaguesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"named"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"colleagues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"named"},"value":{"kind":"Variable","name":{"kind":"Name","value":"named"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"secondProofs"}},{"kind":"Field","name":{"kind":"Name","value":"signedIn"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotHelp"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotLetAdd"}},{"kind":"Field","name":{"kind":"Name","value":"mayAddUntil"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"workAccountSince"}}]}}]}}]} as unknown as DocumentNode<ColleaguesPageQuery, ColleaguesPageQueryVariables>;
export const WaitingRolesPageDocument = {"__meta__":{"documentId":"816fb630d2446c43127b1f37d3d30fa45e04110d37b7ab3f646fa0f56fceddee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaitingRolesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waitingRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedByMe"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAgree"}},{"kind":"Field","name":{"kind":"Name","value":"nobodyElse"}}]}}]}}]} as unknown as DocumentNode<WaitingRolesPageQuery, WaitingRolesPageQueryVariables>;
export const OpenColleagueAccountDocument = {"__meta__":{"documentId":"1eb0ae040a1c7301f7f91e2c81c9ffb90c3b222501b5f8e088ae355d941338a8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenColleagueAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openColleagueAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}}]}]}}]} as unknown as DocumentNode<OpenColleagueAccountMutation, OpenColleagueAccountMutationVariables>;
export const GiveRoleDocument = {"__meta__":{"documentId":"9d976206160efaddfcde9f2c9001bc8cd12016463880bdd5ee3c0613bd56930f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}]}]}}]} as unknown as DocumentNode<GiveRoleMutation, GiveRoleMutationVariables>;
export const EndRoleDocument = {"__meta__":{"documentId":"a494612a664dfb21e119278381f07c25dda2d6e6c2273b429e196c71f6d810f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}]}]}}]} as unknown as DocumentNode<EndRoleMutation, EndRoleMutationVariables>;
export const CloseColleagueAccountDocument = {"__meta__":{"documentId":"1b5c3332aa995c02543ff3c1cd3f6ae269ad2713ff5db8aebd24fe7724442474"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseColleagueAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeColleagueAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}]}]}}]} as unknown as DocumentNode<CloseColleagueAccountMutation, CloseColleagueAccountMutationVariables>;
export const OpenColleagueAccountAgainDocument = {"__meta__":{"documentId":"056698eecf6796e07792386c204ec07388444abd3db907beaf3ba61ac1eb1a2d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenColleagueAccountAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openColleagueAccountAgain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}]}]}}]} as unknown as DocumentNode<OpenColleagueAccountAgainMutation, OpenColleagueAccountAgainMutationVariables>;
export const UnlinkWorkAccountDocument = {"__meta__":{"documentId":"71a749e0b718d61192ad61cda719e2b80f720b192219419a14834e9bcbfae087"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnlinkWorkAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unlinkWorkAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}]}]}}]} as unknown as DocumentNode<UnlinkWorkAccountMutation, UnlinkWorkAccountMutationVariables>;
export const AgreeToRoleDocument = {"__meta__":{"documentId":"4ce4c9050e6f5c90d64977075c4917c751a03a88e3376a364343851c55d47566"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreeToRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreeToRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<AgreeToRoleMutation, AgreeToRoleMutationVariables>;
export const DeclineRoleDocument = {"__meta__":{"documentId":"3762914c59570b25e7deb73fc222887e64cbce1de1bceef04aa52ebf5dcd9913"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<DeclineRoleMutation, DeclineRoleMutationVariables>;