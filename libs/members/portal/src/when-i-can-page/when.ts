import type { SayWhenICanMutationVariables } from './when-i-can-page.generated';

/** What is sent each time: all of it, as it stands after the change. */
export type When = Extract<SayWhenICanMutationVariables['input'], object>;

/** GraphQL lets one stand for a list of one. */
export const listOf = <One>(list: One | readonly One[]): readonly One[] => (Array.isArray(list) ? (list as readonly One[]) : [list as One]);
