import { addDays, type Id, type PlainDate } from '@alongside/kernel';

import { changesOfLearners, courses } from '../council/courses';
import { places } from '../council/places';
import { staff } from '../council/staff';
import { BEGAN } from '../people/open-people';
import { Seeded } from '../seeded';
import type { Story } from '../story';
import { liveDate } from './date-life';
import type { DatePlan } from './date-plan';
import type { Turns } from './turns';

const GIVEN = 25;
const SPREAD = [-338, -12] as const;
const learners = staff.filter(({ roles }) => roles.includes('learner')).map(({ name }) => name);
const openCourse = 'mutation($input: OpenCourseInput!) { openCourse(input: $input) { id } }';
const plan = 'mutation($input: PlanDeliveryInput!, $key: String!) { planDelivery(idempotencyKey: $key, input: $input) { id sessionId } }';
const book = 'mutation($id: ID!) { bookTrainingPlace(deliveryId: $id) { id } }';
const evaluate = 'mutation($id: ID!, $usefulness: Float!, $willChange: String!) { evaluateTraining(deliveryId: $id, usefulness: $usefulness, willChange: $willChange) { id } }';

/** The courses, and every time one of them was given by members. */
export function pastTraining(story: Story, turns: Turns): void {
  const { agenda, calendar, deeds, people } = story;
  agenda.at(calendar.moment(calendar.daysAgo(BEGAN - 1), '09:30'), async () => {
    for (const input of courses) await deeds.ask(people.actor('Jo Marsden'), openCourse, { input });
  });
  for (let number = 0; number < GIVEN; number += 1) {
    const chance = new Seeded(`training-${number}`);
    const day = Math.round(SPREAD[0] + ((SPREAD[1] - SPREAD[0]) * number) / (GIVEN - 1)) - chance.between(0, 3);
    training(story, turns, { key: `training-${number}`, course: number % courses.length, heldOn: calendar.working(day), daysAhead: chance.between(14, 22), ...(number % 4 === 1 ? { asked: { 'Zofia Wilk': 'yes' } } : {}) });
  }
}

export interface PastTraining extends Partial<Pick<DatePlan, 'asked' | 'nobodyElse' | 'everybodyComes' | 'register'>> {
  readonly key: string;
  readonly course: number;
  readonly heldOn: PlainDate;
  readonly daysAhead: number;
}

/** Planned, taught by members, and what the learners will change. */
export function training(story: Story, turns: Turns, { key, course, heldOn, daysAhead, ...own }: PastTraining): void {
  const { agenda, calendar } = story;
  const chance = new Seeded(`given ${key}`);
  const [startsAt, endsAt] = ['09:30', '12:30'];
  const opensOn = calendar.working(-daysAhead, heldOn);
  let deliveryId = '';
  const pupils = learners.filter((name) => new Seeded(`${name} learns at ${key}`).inHundred(55));
  liveDate(story, turns, {
    ...own, key, heldOn, startsAt, endsAt, parentSeats: 2, youngSeats: 0, opensAt: calendar.moment(opensOn, '11:40'),
    open: async () => {
      const delivery = await planDelivery(story, key, { course, heldOn, startsAt, endsAt, place: chance.oneOf(places) });
      deliveryId = delivery.id;
      pupils.forEach((name, place) => agenda.at(calendar.moment(addDays(opensOn, 1 + (place % 5)), `13:${10 + place * 5}`), () => story.deeds.ask(story.people.actor(name), book, { id: deliveryId }).then(() => undefined)));
      return delivery.sessionId;
    },
    afterwards: (_, closedOn) => pupils.filter((name) => new Seeded(`${name} answers ${key}`).inHundred(70))
      .forEach((name, place) => agenda.at(calendar.moment(calendar.working(1 + (place % 3), closedOn), `09:${10 + place * 5}`), () => say(story, name, deliveryId, key))),
  });
}

async function planDelivery({ deeds, people }: Story, key: string, { course, ...when }: { course: number; heldOn: PlainDate; startsAt: string; endsAt: string; place: string }): Promise<{ id: string; sessionId: Id<'Session'> }> {
  const jo = people.actor('Jo Marsden');
  const known = await deeds.ask<{ courses: readonly { id: string; title: string }[] }>(jo, '{ courses { id title } }');
  const courseId = known.courses.find(({ title }) => title === courses[course]?.title)?.id;
  const { planDelivery: made } = await deeds.ask<{ planDelivery: { id: string; sessionId: Id<'Session'> } }>(jo, plan, { key: `plan-${key}`, input: { courseId, ...when, parentSeats: 2, youngSeats: 0 } });
  return made;
}

async function say({ deeds, people }: Story, name: string, id: string, key: string): Promise<void> {
  const chance = new Seeded(`${name} says after ${key}`);
  await deeds.ask(people.actor(name), evaluate, { id, usefulness: chance.oneOf([5, 5, 4, 4, 3]), willChange: chance.oneOf(changesOfLearners) });
}
