/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type LoneDeed =
  | 'ACCOUNT_CLOSED'
  | 'CANCELLED'
  | 'HELP'
  | 'LONGER'
  | 'OUT'
  | 'SAFE'
  | 'THERE';

export type LoneKind =
  | 'HOME'
  | 'ONE_TO_ONE'
  | 'WAY_HOME';

export type LoneReached =
  | 'CALL'
  | 'FROM_OTHERS'
  | 'IN_PERSON'
  | 'TEXT';

export type LoneState =
  | 'ENDED'
  | 'HELP'
  | 'PLANNED'
  | 'THERE';

export type LoneStep =
  | 'LATE'
  | 'LATE_ALL'
  | 'NOT_THERE';

export type WholeLoneVisitFragment = { readonly id: string, readonly isMine: boolean, readonly personName: string, readonly personPhone: string | null, readonly kind: LoneKind, readonly startsAt: string, readonly expectedAt: string, readonly state: LoneState, readonly minutesLate: number, readonly place: string | null, readonly withName: string | null, readonly whyNotArrive: string | null, readonly whyNotLonger: string | null, readonly longerTimes: ReadonlyArray<string>, readonly whyNotCancel: string | null, readonly whyNotAnswer: string | null, readonly whyNotHelp: string | null, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly here: boolean }>, readonly lines: ReadonlyArray<{ readonly deed: LoneDeed, readonly byName: string | null, readonly at: string, readonly until: string | null, readonly how: LoneReached | null }>, readonly told: ReadonlyArray<{ readonly toName: string, readonly step: LoneStep, readonly at: string, readonly left: boolean }> };

export type LoneVisitQueryVariables = Exact<{
  id: string;
}>;


export type LoneVisitQuery = { readonly loneVisit: { readonly id: string, readonly isMine: boolean, readonly personName: string, readonly personPhone: string | null, readonly kind: LoneKind, readonly startsAt: string, readonly expectedAt: string, readonly state: LoneState, readonly minutesLate: number, readonly place: string | null, readonly withName: string | null, readonly whyNotArrive: string | null, readonly whyNotLonger: string | null, readonly longerTimes: ReadonlyArray<string>, readonly whyNotCancel: string | null, readonly whyNotAnswer: string | null, readonly whyNotHelp: string | null, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly here: boolean }>, readonly lines: ReadonlyArray<{ readonly deed: LoneDeed, readonly byName: string | null, readonly at: string, readonly until: string | null, readonly how: LoneReached | null }>, readonly told: ReadonlyArray<{ readonly toName: string, readonly step: LoneStep, readonly at: string, readonly left: boolean }> } };

export type ArriveAloneMutationVariables = Exact<{
  id: string;
}>;


export type ArriveAloneMutation = { readonly arriveAlone: { readonly id: string, readonly state: LoneState } };

export type NeedLongerMutationVariables = Exact<{
  id: string;
  untilTime: string;
}>;


export type NeedLongerMutation = { readonly needLonger: { readonly id: string, readonly state: LoneState } };

export type ComeOutAloneMutationVariables = Exact<{
  id: string;
}>;


export type ComeOutAloneMutation = { readonly comeOutAlone: { readonly id: string, readonly state: LoneState } };

export type CancelLoneVisitMutationVariables = Exact<{
  id: string;
}>;


export type CancelLoneVisitMutation = { readonly cancelLoneVisit: { readonly id: string, readonly state: LoneState } };

export type AnswerSafeMutationVariables = Exact<{
  id: string;
  how: LoneReached;
}>;


export type AnswerSafeMutation = { readonly answerSafe: { readonly id: string, readonly state: LoneState } };

export type AnswerHelpMutationVariables = Exact<{
  id: string;
}>;


export type AnswerHelpMutation = { readonly answerHelp: { readonly id: string, readonly state: LoneState } };

export const WholeLoneVisitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeLoneVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoneVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"personPhone"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"withName"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"here"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deed"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"how"}}]}},{"kind":"Field","name":{"kind":"Name","value":"told"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whyNotArrive"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotLonger"}},{"kind":"Field","name":{"kind":"Name","value":"longerTimes"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotCancel"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotHelp"}}]}}]} as unknown as DocumentNode<WholeLoneVisitFragment, unknown>;
export const LoneVisitDocument = {"__meta__":{"documentId":"d3e37e6bec63cf6cd3d6596d9a063e4488f03211519998ffee5ffe8412eba0da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoneVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loneVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeLoneVisit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeLoneVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoneVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"personPhone"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLate"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"withName"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"here"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deed"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"how"}}]}},{"kind":"Field","name":{"kind":"Name","value":"told"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whyNotArrive"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotLonger"}},{"kind":"Field","name":{"kind":"Name","value":"longerTimes"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotCancel"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotHelp"}}]}}]} as unknown as DocumentNode<LoneVisitQuery, LoneVisitQueryVariables>;
export const ArriveAloneDocument = {"__meta__":{"documentId":"c9ca0a513e57a418cd41c6bff8884870b4e9a9de3333a1f04db400787bf09a1a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArriveAlone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arriveAlone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ArriveAloneMutation, ArriveAloneMutationVariables>;
export const NeedLongerDocument = {"__meta__":{"documentId":"5d7155c47cb84de5b8b1daec7081d49e61d11856b3da276b4bce557c8fbb1abf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NeedLonger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"untilTime"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needLonger"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"untilTime"},"value":{"kind":"Variable","name":{"kind":"Name","value":"untilTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<NeedLongerMutation, NeedLongerMutationVariables>;
export const ComeOutAloneDocument = {"__meta__":{"documentId":"888351df23d5e966ba410eea9bd4a4ffa84ca495b5016ffa32c62f2582911387"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ComeOutAlone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comeOutAlone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ComeOutAloneMutation, ComeOutAloneMutationVariables>;
export const CancelLoneVisitDocument = {"__meta__":{"documentId":"c25a78464c9f23d92d524f259551d690c239b1918d913b03984b71bbf5d83c7b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelLoneVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelLoneVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<CancelLoneVisitMutation, CancelLoneVisitMutationVariables>;
export const AnswerSafeDocument = {"__meta__":{"documentId":"48157c54f960cfd1ab45474d27f0865bb0938bfe726fbf84237e530d2d62f7ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerSafe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"how"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoneReached"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerSafe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"how"},"value":{"kind":"Variable","name":{"kind":"Name","value":"how"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AnswerSafeMutation, AnswerSafeMutationVariables>;
export const AnswerHelpDocument = {"__meta__":{"documentId":"0473145eca1c4c90c9615cc4c920d87407360b10ae4dbf62bb297397b0b23595"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerHelp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerHelp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AnswerHelpMutation, AnswerHelpMutationVariables>;