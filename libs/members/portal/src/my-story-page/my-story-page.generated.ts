/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ActivityKind =
  | 'MEETING'
  | 'PANEL'
  | 'PROJECT'
  | 'TRAINING';

export type Milestone =
  | 'BEGAN_TO_LEAD'
  | 'FIRST_DATE'
  | 'FIRST_OF_KIND'
  | 'JOINED_GROUP'
  | 'LEFT_GROUP'
  | 'SO_MANY_DATES'
  | 'TOOK_STEP';

export type PathwayStep =
  | 'CO_DELIVER'
  | 'LEAD'
  | 'PAID_ROLE'
  | 'SHADOW';

export type TrainingWay =
  | 'TAUGHT'
  | 'WATCHED';

export type MyStoryPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyStoryPageQuery = { readonly myRecord: { readonly id: string, readonly knownAs: string, readonly involvement: { readonly memberId: string, readonly since: PlainDate | null, readonly months: number | null, readonly dates: number | null, readonly hours: number | null, readonly moments: ReadonlyArray<{ readonly on: PlainDate, readonly what: Milestone, readonly kind: ActivityKind | null, readonly step: PathwayStep | null, readonly groupName: string | null, readonly dates: number | null }> | null } | null } | null, readonly myTrainingHours: ReadonlyArray<{ readonly topic: string | null, readonly way: TrainingWay, readonly times: number, readonly hours: number }>, readonly mySkillsBook: { readonly memberId: string, readonly parts: ReadonlyArray<{ readonly kind: ActivityKind, readonly times: number, readonly hours: number }> } | null };


export const MyStoryPageDocument = {"__meta__":{"documentId":"5e585042008e4f168ccb735b8a2feb66cb645ee4b4d6eae2d61057be84b8e8af"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyStoryPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"involvement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"moments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"dates"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myTrainingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mySkillsBook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}}]}}]}}]} as unknown as DocumentNode<MyStoryPageQuery, MyStoryPageQueryVariables>;