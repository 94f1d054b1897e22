import type { SayWhenICanMutationVariables, WhenICanPageQuery } from './when-i-can-page.generated';

/** What is sent each time: all of it, as it stands after the change. */
export type When = Extract<SayWhenICanMutationVariables['input'], object>;
export type Profile = NonNullable<NonNullable<WhenICanPageQuery['myRecord']>['profile']>;
export type Busy = Extract<NonNullable<When['busy']>, readonly unknown[]>[number];

/** GraphQL lets one stand for a list of one. */
export const listOf = <One>(list: One | readonly One[]): readonly One[] => (Array.isArray(list) ? (list as readonly One[]) : [list as One]);

/** All of it, as it is sent: what is not changed stays, and so does what they noted for themself. */
export function whenOf({ times, away, busy, mostAMonth }: Profile): When {
  return {
    times: (times ?? []).map(({ days, often, from, to, startsOn }) => ({ days: [...days], often, from, to, startsOn })),
    away: (away ?? []).map(({ from, to }) => ({ from, to })),
    busy: (busy ?? []).map(({ days, often, from, to, startsOn, until, except }) => ({ days: [...days], often, from, to, startsOn, until, except: [...except] })),
    mostAMonth: mostAMonth ?? null,
  };
}

/** What was chosen among how often; the week it begins in is said once, when it is added. */
export function howOftenOf(chosen: string): Pick<Busy, 'often' | 'startsOn' | 'fromNextWeek'> {
  return chosen === 'NEXT_WEEK' ? { often: 'TWO_WEEKS', startsOn: null, fromNextWeek: true } : { often: chosen as Busy['often'], startsOn: null };
}

export const busyOf = (when: When): readonly Busy[] => listOf(when.busy ?? []) as readonly Busy[];

export const without = <One,>(list: One | readonly One[], place: number): One[] => listOf(list).filter((_, at) => at !== place);
