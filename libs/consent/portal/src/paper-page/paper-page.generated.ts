/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ReadingFormat =
  | 'EASY_READ'
  | 'STANDARD';

export type PaperPageQueryVariables = Exact<{
  id: string;
}>;


export type PaperPageQuery = { readonly consent: { readonly id: string, readonly memberId: string, readonly childName: string | null, readonly others: ReadonlyArray<{ readonly personId: string, readonly who: string }> | null, readonly wordings: ReadonlyArray<{ readonly id: string, readonly name: string, readonly format: ReadingFormat, readonly language: string }> | null } };

export type WordsOnPaperQueryVariables = Exact<{
  id: string;
  giver: string;
  wording?: string | null | undefined;
}>;


export type WordsOnPaperQuery = { readonly wordsOnPaper: { readonly formId: string, readonly language: string, readonly rightToLeft: boolean, readonly format: ReadingFormat, readonly question: string, readonly what: string, readonly detail: string | null, readonly whoSees: string, readonly cannotRecall: string | null, readonly howLong: string, readonly stop: string, readonly whyWeAsk: string, readonly yes: string, readonly no: string, readonly talk: string } };


export const PaperPageDocument = {"__meta__":{"documentId":"f5c8584a386cfe7934fd8caf818473c4f58ba3417bf35074bac143bff95b873b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaperPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"childName"}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"who"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wordings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]}}]} as unknown as DocumentNode<PaperPageQuery, PaperPageQueryVariables>;
export const WordsOnPaperDocument = {"__meta__":{"documentId":"3e949312d7d90b3a9951976dfb4c742055453d2b8868fa643bc475a0399a2789"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WordsOnPaper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"giver"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"wording"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wordsOnPaper"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"giverId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"giver"}}},{"kind":"Argument","name":{"kind":"Name","value":"wording"},"value":{"kind":"Variable","name":{"kind":"Name","value":"wording"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"rightToLeft"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"whoSees"}},{"kind":"Field","name":{"kind":"Name","value":"cannotRecall"}},{"kind":"Field","name":{"kind":"Name","value":"howLong"}},{"kind":"Field","name":{"kind":"Name","value":"stop"}},{"kind":"Field","name":{"kind":"Name","value":"whyWeAsk"}},{"kind":"Field","name":{"kind":"Name","value":"yes"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"talk"}}]}}]}}]} as unknown as DocumentNode<WordsOnPaperQuery, WordsOnPaperQueryVariables>;