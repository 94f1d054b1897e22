/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Pence, PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type PayRunPageQueryVariables = Exact<{
  id: string;
}>;


export type PayRunPageQuery = { readonly payRun: { readonly id: string, readonly number: number | null, readonly state: string, readonly lines: number, readonly totalPence: Pence, readonly heldFrom: PlainDate, readonly heldTo: PlainDate, readonly checkedBy: ReadonlyArray<string>, readonly approvedBy: ReadonlyArray<string>, readonly createdBy: string | null, readonly createdAt: string, readonly releasedBy: string | null, readonly releasedAt: string | null, readonly payOn: PlainDate | null, readonly paidOn: PlainDate | null, readonly fileSha256: string | null, readonly whyNotRelease: string | null, readonly whyNotSendBack: string | null, readonly whyNotConfirmPaid: string | null, readonly items: ReadonlyArray<{ readonly id: string, readonly payeeName: string | null, readonly activity: string, readonly amountPence: Pence, readonly heldOn: PlainDate, readonly payBy: PlainDate, readonly state: string, readonly lateness: string, readonly accountDigits: string | null, readonly whyNotFail: string | null }> } };

export type ReleasePayRunMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type ReleasePayRunMutation = { readonly releasePayRun: { readonly id: string, readonly number: number | null } };

export type SendBackPayRunMutationVariables = Exact<{
  id: string;
}>;


export type SendBackPayRunMutation = { readonly sendBackPayRun: { readonly id: string } };

export type ConfirmPayRunPaidMutationVariables = Exact<{
  id: string;
  paidOn: PlainDate;
}>;


export type ConfirmPayRunPaidMutation = { readonly confirmPayRunPaid: { readonly id: string, readonly paidOn: PlainDate | null } };

export type FailPaymentMutationVariables = Exact<{
  id: string;
}>;


export type FailPaymentMutation = { readonly failPayment: { readonly id: string, readonly state: string } };


export const PayRunPageDocument = {"__meta__":{"documentId":"3d2363e2d29a26cbdec7b1b18a27c55da2905e77058ea06642942ca863df001e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PayRunPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"totalPence"}},{"kind":"Field","name":{"kind":"Name","value":"heldFrom"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}},{"kind":"Field","name":{"kind":"Name","value":"checkedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedBy"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"payOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"fileSha256"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotRelease"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotSendBack"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotConfirmPaid"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"accountDigits"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotFail"}}]}}]}}]}}]} as unknown as DocumentNode<PayRunPageQuery, PayRunPageQueryVariables>;
export const ReleasePayRunDocument = {"__meta__":{"documentId":"37b14de51ecda1143a2c025793dc48c406c7365fc4e44a8666439ffe7a5307fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleasePayRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releasePayRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<ReleasePayRunMutation, ReleasePayRunMutationVariables>;
export const SendBackPayRunDocument = {"__meta__":{"documentId":"c5eec2bd91362b923dc25d81d30564769694930b1633f8225dfe5342702805c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendBackPayRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendBackPayRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SendBackPayRunMutation, SendBackPayRunMutationVariables>;
export const ConfirmPayRunPaidDocument = {"__meta__":{"documentId":"6001d6445b4353f3e1073512c965224219d1b311515107c016844395de547b4f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmPayRunPaid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"paidOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlainDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmPayRunPaid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"paidOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"paidOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}}]}}]}}]} as unknown as DocumentNode<ConfirmPayRunPaidMutation, ConfirmPayRunPaidMutationVariables>;
export const FailPaymentDocument = {"__meta__":{"documentId":"dce6f65a42f35de0fa325a7795173bd54fe86f876c8c8f197d20467c400e051d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FailPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<FailPaymentMutation, FailPaymentMutationVariables>;