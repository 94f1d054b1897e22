/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type MessageKind =
  | 'AGREEMENT_CHANGED'
  | 'BOOKED'
  | 'CHECK_ASKED'
  | 'CHECK_LATE'
  | 'CHECK_RUNNING_OUT'
  | 'CHECK_RUN_OUT'
  | 'COPIES_LATE'
  | 'COPIES_SETTLED'
  | 'COPY_LATE'
  | 'COPY_TO_TAKE_DOWN'
  | 'DECIDED_ALONE'
  | 'DECIDED_IN_OWN_NAME'
  | 'DETAILS_CHANGED'
  | 'GOODBYE'
  | 'INVITATION'
  | 'LET_OFF_ENDING'
  | 'LET_OFF_OVER'
  | 'LINK_RENEWED'
  | 'NOT_READY'
  | 'OUTCOME_TOLD'
  | 'PAPER_SHARED'
  | 'PAYMENT_LATE'
  | 'PAYMENT_PAID'
  | 'PAYMENT_SENT'
  | 'PERMISSION_ASKED'
  | 'PERMISSION_GIVEN'
  | 'PERMISSION_LINK_RENEWED'
  | 'PERMISSION_NOT_GIVEN'
  | 'PERMISSION_REQUEST'
  | 'QUESTION_WAITING'
  | 'REMINDER'
  | 'REST_OVER'
  | 'SOMEBODY_NOT_READY'
  | 'TAKEN_IN'
  | 'VOICE_ANSWERED'
  | 'WATCHER_LOST'
  | 'WHO_DECIDES_CHANGES'
  | 'YES_OVER'
  | 'YES_OVER_FOR_YOUNG'
  | 'YES_STOPPED';

export type OtherWay =
  | 'FACE_TO_FACE'
  | 'RANG'
  | 'SOMEBODY_THEY_CHOSE';

export type PaperLetterState =
  | 'NOT_NEEDED'
  | 'POSTED'
  | 'PRINTED'
  | 'TOLD_ANOTHER_WAY'
  | 'WAITING';

export type LettersPageQueryVariables = Exact<{ [key: string]: never; }>;


export type LettersPageQuery = { readonly lettersToPost: ReadonlyArray<{ readonly id: string, readonly kind: MessageKind, readonly toName: string | null, readonly state: PaperLetterState, readonly postBy: PlainDate, readonly late: boolean, readonly tooLate: boolean, readonly reachNote: string | null, readonly postedOn: PlainDate | null, readonly whyNotPrint: string | null, readonly whyNotPost: string | null, readonly whyNotTakeBackPosted: string | null, readonly whyNotTellAnotherWay: string | null }>, readonly lettersPosted: ReadonlyArray<{ readonly id: string, readonly kind: MessageKind, readonly toName: string | null, readonly state: PaperLetterState, readonly postBy: PlainDate, readonly late: boolean, readonly tooLate: boolean, readonly reachNote: string | null, readonly postedOn: PlainDate | null, readonly whyNotPrint: string | null, readonly whyNotPost: string | null, readonly whyNotTakeBackPosted: string | null, readonly whyNotTellAnotherWay: string | null }> };

export type LetterShownFragment = { readonly id: string, readonly kind: MessageKind, readonly toName: string | null, readonly state: PaperLetterState, readonly postBy: PlainDate, readonly late: boolean, readonly tooLate: boolean, readonly reachNote: string | null, readonly postedOn: PlainDate | null, readonly whyNotPrint: string | null, readonly whyNotPost: string | null, readonly whyNotTakeBackPosted: string | null, readonly whyNotTellAnotherWay: string | null };

export type PrintLettersMutationVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type PrintLettersMutation = { readonly printLetters: ReadonlyArray<{ readonly id: string, readonly kind: MessageKind, readonly toName: string | null, readonly state: PaperLetterState, readonly postBy: PlainDate, readonly late: boolean, readonly tooLate: boolean, readonly reachNote: string | null, readonly postedOn: PlainDate | null, readonly whyNotPrint: string | null, readonly whyNotPost: string | null, readonly whyNotTakeBackPosted: string | null, readonly whyNotTellAnotherWay: string | null }> };

export type MarkLettersPostedMutationVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type MarkLettersPostedMutation = { readonly markLettersPosted: ReadonlyArray<{ readonly id: string, readonly kind: MessageKind, readonly toName: string | null, readonly state: PaperLetterState, readonly postBy: PlainDate, readonly late: boolean, readonly tooLate: boolean, readonly reachNote: string | null, readonly postedOn: PlainDate | null, readonly whyNotPrint: string | null, readonly whyNotPost: string | null, readonly whyNotTakeBackPosted: string | null, readonly whyNotTellAnotherWay: string | null }> };

export type LetterNotPostedMutationVariables = Exact<{
  id: string;
}>;


export type LetterNotPostedMutation = { readonly letterNotPosted: { readonly id: string, readonly kind: MessageKind, readonly toName: string | null, readonly state: PaperLetterState, readonly postBy: PlainDate, readonly late: boolean, readonly tooLate: boolean, readonly reachNote: string | null, readonly postedOn: PlainDate | null, readonly whyNotPrint: string | null, readonly whyNotPost: string | null, readonly whyNotTakeBackPosted: string | null, readonly whyNotTellAnotherWay: string | null } };

export type ToldAnotherWayMutationVariables = Exact<{
  id: string;
  way: OtherWay;
}>;


export type ToldAnotherWayMutation = { readonly toldAnotherWay: { readonly id: string, readonly kind: MessageKind, readonly toName: string | null, readonly state: PaperLetterState, readonly postBy: PlainDate, readonly late: boolean, readonly tooLate: boolean, readonly reachNote: string | null, readonly postedOn: PlainDate | null, readonly whyNotPrint: string | null, readonly whyNotPost: string | null, readonly whyNotTakeBackPosted: string | null, readonly whyNotTellAnotherWay: string | null } };

export const LetterShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaperLetter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"tooLate"}},{"kind":"Field","name":{"kind":"Name","value":"reachNote"}},{"kind":"Field","name":{"kind":"Name","value":"postedOn"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPrint"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPost"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotTakeBackPosted"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotTellAnotherWay"}}]}}]} as unknown as DocumentNode<LetterShownFragment, unknown>;
export const LettersPageDocument = {"__meta__":{"documentId":"4d60c636e2615c50a5de62c3da05870689f4fbe82ca8d3d10595732b9ff47919"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LettersPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lettersToPost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LetterShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lettersPosted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LetterShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaperLetter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"tooLate"}},{"kind":"Field","name":{"kind":"Name","value":"reachNote"}},{"kind":"Field","name":{"kind":"Name","value":"postedOn"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPrint"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPost"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotTakeBackPosted"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotTellAnotherWay"}}]}}]} as unknown as DocumentNode<LettersPageQuery, LettersPageQueryVariables>;
export const PrintLettersDocument = {"__meta__":{"documentId":"b85f05c3475ef400f764d5302e617b2c114b35e0d13031f5026f93ce5026ea05"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrintLetters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"printLetters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LetterShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaperLetter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"tooLate"}},{"kind":"Field","name":{"kind":"Name","value":"reachNote"}},{"kind":"Field","name":{"kind":"Name","value":"postedOn"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPrint"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPost"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotTakeBackPosted"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotTellAnotherWay"}}]}}]} as unknown as DocumentNode<PrintLettersMutation, PrintLettersMutationVariables>;
export const MarkLettersPostedDocument = {"__meta__":{"documentId":"4e8c84f92ac54782c5cacf5e564ca2501a8014ce6ffc8de354cfaa3af0b80880"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkLettersPosted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markLettersPosted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LetterShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaperLetter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"tooLate"}},{"kind":"Field","name":{"kind":"Name","value":"reachNote"}},{"kind":"Field","name":{"kind":"Name","value":"postedOn"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPrint"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPost"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotTakeBackPosted"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotTellAnotherWay"}}]}}]} as unknown as DocumentNode<MarkLettersPostedMutation, MarkLettersPostedMutationVariables>;
export const LetterNotPostedDocument = {"__meta__":{"documentId":"7121630ea9a6c69ae4d939da6770b5d0132bb3472b75107f1f36adec0fb62ed5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LetterNotPosted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letterNotPosted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LetterShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaperLetter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"tooLate"}},{"kind":"Field","name":{"kind":"Name","value":"reachNote"}},{"kind":"Field","name":{"kind":"Name","value":"postedOn"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPrint"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPost"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotTakeBackPosted"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotTellAnotherWay"}}]}}]} as unknown as DocumentNode<LetterNotPostedMutation, LetterNotPostedMutationVariables>;
export const ToldAnotherWayDocument = {"__meta__":{"documentId":"0a47b3c212e1acd056cea3cdc99acc843455a78a3a38fa550190dcd9b1a72f33"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ToldAnotherWay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"way"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OtherWay"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toldAnotherWay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"way"},"value":{"kind":"Variable","name":{"kind":"Name","value":"way"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LetterShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaperLetter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"postBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"tooLate"}},{"kind":"Field","name":{"kind":"Name","value":"reachNote"}},{"kind":"Field","name":{"kind":"Name","value":"postedOn"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPrint"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPost"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotTakeBackPosted"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotTellAnotherWay"}}]}}]} as unknown as DocumentNode<ToldAnotherWayMutation, ToldAnotherWayMutationVariables>;