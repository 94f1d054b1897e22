import type { Id, PlainDate } from '@alongside/kernel';

import type { ConsentAnswer } from './permission';
import type { OpportunitiesRefusal } from './refusals';
import { whyNotThatPlace, type PlaceStanding } from './place-check';
import { planLacks as planLacksCodes, type PlanLack } from './safety-plan';

/** What members' own context says is still needed of somebody on that day, such as a check that runs out before it. */
export interface StillNeeded {
  readonly code: Id<string>;
  readonly name: string;
  readonly reason: string;
  readonly until: PlainDate | null;
}

/** Everything that could stand between somebody and a date, as it is now. */
export interface StandsBetween {
  readonly consent: ConsentAnswer;
  /** Somebody young who is too young for it, or for whom it is too long, too early, too late or too much in one week. */
  readonly young: OpportunitiesRefusal | null;
  readonly needed: readonly StillNeeded[];
  /** Somebody under age, and what their safety plan lacks. */
  readonly planLacks: PlanLack | null;
  readonly place: PlaceStanding;
}

export const nothingBetween: StandsBetween = { consent: null, young: null, needed: [], planLacks: null, place: 'none' };

/** One thing that stands between somebody and a date. `name` is that of a check; nothing else has one. */
export interface MissingThing {
  readonly code: string;
  readonly name: string | null;
  readonly until: PlainDate | null;
}

/**
 * Everything that is missing, not only the first, in the order in which it is told: whose yes is waited for or was a no, the hours that are safe for somebody young, the plan that nobody signed or that has too few left to watch, each check that is not there on the day, and whether the place was looked at.
 * One rule for the page of the person it concerns, the button, the deed that counts on them, and the look on the day before.
 */
export function whyNotTakePart({ consent, young, needed, planLacks, place }: StandsBetween): readonly MissingThing[] {
  const unnamed = [consent === null ? null : consent === 'PERMISSION_REFUSED' ? consent : 'PERMISSION_WAITING', young, planLacks];
  const thing = (code: string | null) => (code === null ? [] : [{ code, name: null, until: null }]);
  return [...unnamed.flatMap(thing), ...needed.map(({ reason, name, until }) => ({ code: reason, name, until })), ...thing(whyNotThatPlace(place))];
}

const plan: ReadonlySet<string> = new Set<string>(planLacksCodes);
const place: ReadonlySet<string> = new Set(['PLACE_NEVER', 'PLACE_NOT_LOOKED_AT']);

/** Hours and ages: whoever made the date settles them. */
const hours: ReadonlySet<string> = new Set(['TOO_YOUNG', 'YOUNG_TOO_EARLY', 'YOUNG_TOO_LATE', 'YOUNG_IN_SCHOOL_HOURS', 'YOUNG_DAY_TOO_LONG', 'YOUNG_NEEDS_BREAK', 'YOUNG_WEEK_TOO_LONG']);

/** What the person it concerns reads: all of it but the rules that keep them safe, because somebody else may read their page. */
export function toldToThem(missing: readonly MissingThing[]): readonly MissingThing[] {
  return missing.filter(({ code }) => !place.has(code));
}

/** Whether there is anything they, or those who look after them, can do: only then they get a letter. The hours, the plan and the place are the team's to settle. */
export function isTheirsToSettle(missing: readonly Pick<MissingThing, 'code'>[]): boolean {
  return missing.some(({ code }) => !plan.has(code) && !place.has(code) && !hours.has(code));
}
