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

export type DbsFee =
  | 'FREE_VOLUNTEER'
  | 'PAID_FOR';

export type DbsLevel =
  | 'BASIC'
  | 'ENHANCED'
  | 'ENHANCED_BARRED'
  | 'NONE'
  | 'STANDARD';

export type ReferenceFrom =
  | 'EMPLOYER'
  | 'GROUP_LEADER'
  | 'KNOWS_WELL'
  | 'TEACHER'
  | 'WORKER';

/** Somebody saw what was required. */
export type SeenCheck = {
  readonly code: string;
  readonly memberId: string;
  /** Where it is found; one short line. */
  readonly reference?: string | null | undefined;
  /** As what whoever gave it knows them; never who. */
  readonly referenceFrom?: ReferenceFrom | null | undefined;
  readonly referenceLevel?: number | null | undefined;
  /** The day on the reference. */
  readonly referenceOn?: PlainDate | null | undefined;
};

/** Somebody saw a DBS certificate. There is no field for what stands on it. */
export type SeenDbsCheck = {
  /** Twelve figures. */
  readonly certificateNumber: string;
  readonly certificateOn: PlainDate;
  readonly code: string;
  readonly fee: DbsFee;
  readonly level: DbsLevel;
  readonly memberId: string;
  /** The Update Service was looked at today. */
  readonly updateService: boolean;
};

export type CheckPageQueryVariables = Exact<{
  memberId: string;
}>;


export type CheckPageQuery = { readonly checksOf: { readonly memberId: string, readonly memberName: string, readonly fullName: string | null, readonly checks: ReadonlyArray<{ readonly memberId: string, readonly code: string, readonly name: string, readonly why: string, readonly state: CheckState, readonly dbs: boolean, readonly mayBeFree: boolean, readonly referenceLevel: number, readonly until: PlainDate | null, readonly askedOn: PlainDate | null, readonly dueBy: PlainDate | null, readonly askedFee: DbsFee | null, readonly openRecordId: string | null, readonly recordId: string | null, readonly exemptionId: string | null, readonly letOffEnded: PlainDate | null, readonly exemptionReason: string | null, readonly whyNotAsk: string | null, readonly whyNotRecord: string | null, readonly whyNotLetOff: string | null, readonly details: { readonly seenOn: PlainDate | null, readonly seenBy: string | null, readonly dbsLevel: DbsLevel | null, readonly dbsFee: DbsFee | null, readonly certificateOn: PlainDate | null, readonly updateService: boolean | null, readonly referenceLevel: number | null, readonly referenceOn: PlainDate | null, readonly referenceFrom: ReferenceFrom | null, readonly reference: string | null } | null }> }, readonly referenceLevels: ReadonlyArray<{ readonly level: number, readonly words: string }> };

export type AskForCheckMutationVariables = Exact<{
  memberId: string;
  code: string;
  dueBy?: PlainDate | null | undefined;
  fee?: DbsFee | null | undefined;
}>;


export type AskForCheckMutation = { readonly askForCheck: { readonly code: string } };

export type RecordCheckMutationVariables = Exact<{
  input: SeenCheck;
}>;


export type RecordCheckMutation = { readonly recordCheck: { readonly code: string } };

export type RecordDbsCheckMutationVariables = Exact<{
  input: SeenDbsCheck;
}>;


export type RecordDbsCheckMutation = { readonly recordDbsCheck: { readonly code: string } };

export type TakeBackCheckMutationVariables = Exact<{
  recordId: string;
}>;


export type TakeBackCheckMutation = { readonly takeBackCheck: { readonly code: string } };

export type ExemptFromCheckMutationVariables = Exact<{
  memberId: string;
  code: string;
  until: PlainDate;
  reason: string;
}>;


export type ExemptFromCheckMutation = { readonly exemptFromCheck: { readonly code: string } };

export type EndExemptionMutationVariables = Exact<{
  exemptionId: string;
}>;


export type EndExemptionMutation = { readonly endExemption: { readonly code: string } };


export const CheckPageDocument = {"__meta__":{"documentId":"6d4f4de855611d8993cdcb9b5da2b0932e7e8c2f67e5bdb46517d2c82c6ddb45"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checksOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dbs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeFree"}},{"kind":"Field","name":{"kind":"Name","value":"referenceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedFee"}},{"kind":"Field","name":{"kind":"Name","value":"openRecordId"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionId"}},{"kind":"Field","name":{"kind":"Name","value":"letOffEnded"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAsk"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotRecord"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotLetOff"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seenOn"}},{"kind":"Field","name":{"kind":"Name","value":"seenBy"}},{"kind":"Field","name":{"kind":"Name","value":"dbsLevel"}},{"kind":"Field","name":{"kind":"Name","value":"dbsFee"}},{"kind":"Field","name":{"kind":"Name","value":"certificateOn"}},{"kind":"Field","name":{"kind":"Name","value":"updateService"}},{"kind":"Field","name":{"kind":"Name","value":"referenceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"referenceOn"}},{"kind":"Field","name":{"kind":"Name","value":"referenceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"referenceLevels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<CheckPageQuery, CheckPageQueryVariables>;
export const AskForCheckDocument = {"__meta__":{"documentId":"adf8db8eb78c7f86a5b8fc403d488e4b1faeb04cd9d65d58c917e1c59419a859"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlainDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fee"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DbsFee"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"dueBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"fee"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fee"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<AskForCheckMutation, AskForCheckMutationVariables>;
export const RecordCheckDocument = {"__meta__":{"documentId":"4561d440466cd395ac7c560f4c82541b22b8793cf21045e1c95c6dca1ac89c88"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeenCheck"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<RecordCheckMutation, RecordCheckMutationVariables>;
export const RecordDbsCheckDocument = {"__meta__":{"documentId":"1e95d7d66039a8d246091e5ad446495069516a9837415d12e676680d8a27b048"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDbsCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeenDbsCheck"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDbsCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<RecordDbsCheckMutation, RecordDbsCheckMutationVariables>;
export const TakeBackCheckDocument = {"__meta__":{"documentId":"1b4085a89a2730674ba73d405946109e5f9194e123ca96cbe09ad5cef9888cec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recordId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recordId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recordId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<TakeBackCheckMutation, TakeBackCheckMutationVariables>;
export const ExemptFromCheckDocument = {"__meta__":{"documentId":"d4b16c85b4c1fa6dc0d29621a4ce00c5bcf7bd696294b7c48e681084ac97b948"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExemptFromCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlainDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exemptFromCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<ExemptFromCheckMutation, ExemptFromCheckMutationVariables>;
export const EndExemptionDocument = {"__meta__":{"documentId":"f4c0b6b7cf22bed64a543cdf6457cd570785bd0ef2f24cbb839a00f2732b1728"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndExemption"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"exemptionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endExemption"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"exemptionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"exemptionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<EndExemptionMutation, EndExemptionMutationVariables>;