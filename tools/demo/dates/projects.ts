import { OpportunitiesDoor } from '@alongside/opportunities/server';
import type { PlainDate } from '@alongside/kernel';

import { places } from '../council/places';
import { projects } from '../council/projects';
import { Seeded } from '../seeded';
import type { Story } from '../story';
import { liveDate } from './date-life';
import type { DatePlan } from './date-plan';
import type { Turns } from './turns';

const HELD = 18;
const SPREAD = [-335, -13] as const;

/** Planning days and groups of eighteen months. */
export function pastProjects(story: Story, turns: Turns): void {
  for (let number = 0; number < HELD; number += 1) {
    const chance = new Seeded(`project-${number}`);
    const day = Math.round(SPREAD[0] + ((SPREAD[1] - SPREAD[0]) * number) / (HELD - 1)) - chance.between(0, 4);
    project(story, turns, { key: `project-${number}`, topic: number % projects.length, heldOn: story.calendar.working(day), daysAhead: chance.between(12, 18), youngSeats: number % projects.length === 0 || number % projects.length === 6 ? 3 : 0 });
  }
}

export interface PastProject extends Partial<Pick<DatePlan, 'asked' | 'nobodyElse' | 'everybodyComes' | 'register' | 'guardiansThink' | 'guardianSaysNo'>> {
  readonly key: string;
  readonly topic: number;
  readonly heldOn: PlainDate;
  readonly daysAhead: number;
  readonly youngSeats: number;
  readonly startsAt?: string;
  readonly endsAt?: string;
}

export function project(story: Story, turns: Turns, { key, topic, heldOn, daysAhead, youngSeats, startsAt = '16:30', endsAt = '18:00', ...own }: PastProject): void {
  const { calendar, deeds, people } = story;
  const [kind, title, plainSummary] = projects[topic % projects.length] ?? projects[0];
  const parentSeats = youngSeats > 0 ? 2 : 4;
  liveDate(story, turns, {
    ...own, key, heldOn, startsAt, endsAt, parentSeats, youngSeats, opensAt: calendar.moment(calendar.working(-daysAhead, heldOn), '12:15'),
    open: () => deeds.door(OpportunitiesDoor).openSession({
      kind, title, plainSummary, heldOn, startsAt, endsAt, place: new Seeded(`place of ${key}`).oneOf(places), activity: kind === 'project' ? 'planning' : 'meeting',
      seats: [{ kind: 'parent-carer', count: parentSeats }, { kind: 'young-person', count: youngSeats }],
    }, people.actor('Jo Marsden')),
  });
}
