/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type LineAudience =
  | 'HOSTS'
  | 'TEAM'
  | 'VENUE';

export type SaidToday =
  | 'NO'
  | 'NOT_SAID'
  | 'YES';

export type SessionNeedsQueryVariables = Exact<{
  sessionId: string;
}>;


export type SessionNeedsQuery = { readonly sessionNeeds: ReadonlyArray<{ readonly bookingId: string | null, readonly memberName: string | null, readonly words: string, readonly seenBy: LineAudience, readonly passOn: SaidToday | null }> };

export type SessionNeedsOfVenueQueryVariables = Exact<{
  sessionId: string;
}>;


export type SessionNeedsOfVenueQuery = { readonly sessionNeeds: ReadonlyArray<{ readonly words: string }> };


export const SessionNeedsDocument = {"__meta__":{"documentId":"8d61a8ed711a074c228516fb97fc4cb128e8116230c68e38d740d936e67e9651"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionNeeds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionNeeds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"seenBy"}},{"kind":"Field","name":{"kind":"Name","value":"passOn"}}]}}]}}]} as unknown as DocumentNode<SessionNeedsQuery, SessionNeedsQueryVariables>;
export const SessionNeedsOfVenueDocument = {"__meta__":{"documentId":"e9873a27ff127faa59a179c59de9c073e68b210b0719220df66ead1dd9972186"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionNeedsOfVenue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionNeeds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"audience"},"value":{"kind":"EnumValue","value":"VENUE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<SessionNeedsOfVenueQuery, SessionNeedsOfVenueQueryVariables>;