import type { PlainDate } from '@alongside/kernel';

import { panelRoles, reasonsToOverride } from '../council/panel-roles';
import { places } from '../council/places';
import { Seeded } from '../seeded';
import type { Story } from '../story';
import { agreePanel, askForPanel, type PanelWish } from './ask-for-panel';
import { liveDate } from './date-life';
import type { DatePlan } from './date-plan';
import type { Turns } from './turns';

const HELD = 38;
const FIRST_WORKING_DAY = -342;
const LAST_WORKING_DAY = -12;
/** Shares no divisor with the number of roles, so that each comes up before one comes again. */
const EVERY_OTHER = 7;
/** Nobody could come: the panel met without families, and the report says so. */
const withoutFamilies: ReadonlySet<number> = new Set([9, 17, 24, 33]);
const alone: Pick<PastPanel, 'asked' | 'nobodyElse' | 'wish'> = {
  nobodyElse: true, asked: { 'Leanne Pickup': 'no', 'Kevin Rourke': 'silent' }, wish: { kind: 'PARENTS_AND_CARERS', parentSeats: 2, youngSeats: 0, startsAt: '14:00', endsAt: '16:00' },
};
const record = `mutation($id: ID!, $outcome: PanelOutcome!, $viewCounted: ViewCounted!, $reason: String) {
  recordOutcome(panelId: $id, outcome: $outcome, viewCounted: $viewCounted, reason: $reason) { id } }`;

/** The panels of eighteen months, closer together as the network grows. */
export function pastPanels(story: Story, turns: Turns): void {
  for (let number = 0; number < HELD; number += 1) {
    const key = `panel-${number}`;
    const chance = new Seeded(key);
    const grown = Math.sqrt(number / (HELD - 1));
    const day = Math.round(FIRST_WORKING_DAY + (LAST_WORKING_DAY - FIRST_WORKING_DAY) * (0.35 * (number / (HELD - 1)) + 0.65 * grown)) - chance.between(0, 2);
    const shortNotice = chance.inHundred(14);
    panel(story, turns, {
      key, who: chance.inHundred(78) ? 'Priya Nair' : 'Dan Hargreaves', heldOn: story.calendar.working(day), daysAhead: shortNotice ? chance.between(4, 6) : chance.between(13, 19),
      role: panelRoles[(number * EVERY_OTHER) % panelRoles.length] ?? panelRoles[0], ...(withoutFamilies.has(number) ? alone : {}),
    });
  }
}

export interface PastPanel extends Partial<Pick<DatePlan, 'asked' | 'nobodyElse' | 'everybodyComes' | 'register' | 'guardiansThink'>> {
  readonly key: string;
  readonly who: string;
  readonly role: string;
  readonly heldOn: PlainDate;
  /** Working days between asking and meeting. */
  readonly daysAhead: number;
  readonly wish?: Partial<Omit<PanelWish, 'role'>>;
}

/** From HR's question to what came of it. */
export function panel(story: Story, turns: Turns, { key, who, role, heldOn, daysAhead, wish, ...own }: PastPanel): void {
  const { agenda, calendar } = story;
  const askedOn = calendar.working(-daysAhead, heldOn);
  const input: PanelWish = { ...wishOf(key, heldOn), role, ...wish };
  let panelId = '';
  agenda.at(calendar.moment(askedOn, '10:05'), async () => {
    panelId = await askForPanel(story, who, key, input);
  });
  liveDate(story, turns, {
    ...own, key, heldOn, startsAt: input.startsAt, endsAt: input.endsAt, parentSeats: input.parentSeats, youngSeats: input.youngSeats,
    opensAt: calendar.moment(calendar.working(daysAhead > 6 ? 1 : 0, askedOn), '14:20'),
    open: () => agreePanel(story, panelId),
    afterwards: (_, closedOn) => agenda.at(calendar.moment(calendar.working(new Seeded(`outcome ${key}`).between(1, 4), closedOn), '15:30'), () => recordOutcome(story, who, panelId, key)),
  });
}

function wishOf(key: string, heldOn: PlainDate): Omit<PanelWish, 'role'> {
  const chance = new Seeded(`wish ${key}`);
  const drawn = chance.between(1, 100);
  const kind = drawn <= 52 ? 'MIXED' : drawn <= 86 ? 'PARENTS_AND_CARERS' : 'YOUNG_PEOPLE';
  const [startsAt, endsAt] = kind === 'PARENTS_AND_CARERS' ? (['10:00', '12:30'] as const) : (['16:30', '18:30'] as const);
  return {
    heldOn, startsAt, endsAt, place: chance.oneOf(places), candidates: chance.between(2, 5), kind,
    parentSeats: kind === 'YOUNG_PEOPLE' ? 0 : 2, youngSeats: kind === 'PARENTS_AND_CARERS' ? 0 : kind === 'MIXED' ? 1 : 2,
    scoreShare: chance.oneOf(['QUARTER', 'THIRD', 'HALF', 'HALF']), disagreement: chance.oneOf(['ADDED', 'ADDED', 'TIE_BREAK', 'BOTH_MUST_SAY_YES']),
  };
}

async function recordOutcome({ deeds, people }: Story, who: string, id: string, key: string): Promise<void> {
  const chance = new Seeded(`came of ${key}`);
  const drawn = chance.between(1, 100);
  const viewCounted = drawn <= 68 ? 'COUNTED' : drawn <= 80 ? 'TIE_BREAK' : drawn <= 89 ? 'ADVISORY' : 'OVERRIDDEN';
  const outcome = viewCounted === 'COUNTED' && chance.inHundred(18) ? 'NOT_APPOINTED' : chance.inHundred(7) ? 'RAN_AGAIN' : 'APPOINTED';
  const reason = viewCounted === 'OVERRIDDEN' ? chance.oneOf(reasonsToOverride) : null;
  await deeds.ask(people.actor(who), record, { id, outcome, viewCounted, reason });
}
