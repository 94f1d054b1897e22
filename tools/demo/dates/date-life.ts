import { addDays, laterBy, type Id, type Instant, type PlainDate, type Actor } from '@alongside/kernel';

import { signedPlan } from '../safety/plans';
import type { Story } from '../story';
import { answersOf } from './answers-of';
import type { Answer, DatePlan } from './date-plan';
import { keepRegister } from './keep-register';
import { questions } from './questions';
import { say } from './say';
import { seatOf, type Turns } from './turns';

const COORDINATOR = 'Jo Marsden';
const ASKED_FOR_A_SEAT = 1.5;

/** A booking as the story knows it from then on. */
export interface Asked {
  readonly bookingId: string;
  readonly name: string;
  readonly answer: Answer;
}

interface Invited {
  readonly invite: { readonly answerBy: PlainDate; readonly bookings: readonly { readonly id: string; readonly memberId: string }[] };
}

/** From the day a date is opened to its closed register: asked, answered, allowed, sure, reminded, there. */
export function liveDate(story: Story, turns: Turns, plan: DatePlan): void {
  story.agenda.at(plan.opensAt, async () => {
    const sessionId = await plan.open();
    if (plan.youngSeats > 0) await signedPlan(story, sessionId);
    const wishes = whoIsAsked(story, turns, plan);
    const { answerBy, asked } = await invite(story, plan, sessionId, wishes);
    for (const one of asked) say(story, plan, { ...one, sessionId, answerBy });
    followByTheClock(story, plan, sessionId, answerBy);
    keepRegister(story, plan, sessionId);
  });
}

function whoIsAsked(story: Story, turns: Turns, plan: DatePlan): ReadonlyMap<string, Answer> {
  const named = Object.entries(plan.asked ?? {});
  const { key, heldOn } = plan;
  const on = story.clock.today();
  for (const [name] of named) turns.takes(name, heldOn, on);
  if (plan.nobodyElse) return new Map(named);
  const others = (['parent', 'young'] as const).flatMap((seat) => {
    const spokenFor = named.filter(([name, answer]) => seatOf(name) === seat && answer !== 'no').length;
    const count = (seat === 'parent' ? plan.parentSeats : plan.youngSeats) - spokenFor;
    return count <= 0 ? [] : answersOf(`${key} ${seat}`, turns.next(seat, Math.ceil(count * ASKED_FOR_A_SEAT), { key, heldOn, on }), count);
  });
  return new Map([...named, ...others.map(({ name, answer }) => [name, answer] as const)]);
}

async function invite({ deeds, people }: Story, plan: DatePlan, sessionId: Id<'Session'>, wishes: ReadonlyMap<string, Answer>): Promise<{ answerBy: PlainDate; asked: readonly Asked[] }> {
  const names = new Map([...wishes.keys()].map((name) => [people.id(name) as string, name]));
  const { invite: { answerBy, bookings } } = await deeds.ask<Invited>(people.actor(COORDINATOR), questions.invite, { id: sessionId, members: [...names.keys()], key: `invite-${plan.key}` });
  const asked = bookings.flatMap(({ id, memberId }) => {
    const name = names.get(memberId);
    return name ? [{ bookingId: id, name, answer: wishes.get(name) ?? 'silent' }] : [];
  });
  return { answerBy, asked: asked.sort((one, other) => (one.name < other.name ? -1 : 1)) };
}

interface ToPlan {
  readonly childDays: readonly { readonly bookingId: string; readonly gaps: readonly string[]; readonly around: readonly { readonly id: string }[] }[];
}

/** Before anybody is counted on: rules that keep somebody safe are held against the date, and it is planned how children come and go home. */
async function lookAndPlan(deeds: Story['deeds'], jo: Actor, sessionId: Id<'Session'>): Promise<void> {
  const { session } = await deeds.ask<{ session: { placeLooks: readonly { memberId: string; standing: string }[]; bookings: readonly { memberKind: string; state: string }[] } }>(jo, questions.bookings, { id: sessionId });
  for (const { memberId, standing } of session.placeLooks) if (standing === 'TO_LOOK_AT') await deeds.ask(jo, questions.fits, { id: sessionId, member: memberId });
  if (!session.bookings.some(({ memberKind, state }) => memberKind === 'YOUNG_PERSON' && state === 'ACCEPTED')) return;
  const { childDays } = await deeds.ask<ToPlan>(jo, questions.children, { id: sessionId });
  for (const { bookingId, gaps, around } of childDays) {
    const [first] = around;
    if (gaps.length > 0 && first) await deeds.ask(jo, questions.planDay, { id: bookingId, plan: { comes: 'BROUGHT', goes: 'COLLECTED', collectorId: first.id, contactIds: around.slice(0, 2).map(({ id }) => id) } });
  }
}

/** Unanswered offers end, those who may come are made sure, and the day before they are reminded. */
function followByTheClock({ agenda, calendar, deeds, people, clock }: Story, { heldOn, startsAt }: DatePlan, sessionId: Id<'Session'>, answerBy: PlainDate): void {
  const confirm = async () => {
    const jo = people.actor(COORDINATOR);
    await lookAndPlan(deeds, jo, sessionId);
    const { session } = await deeds.ask<{ session: { bookings: readonly { id: string; state: string; whyNotConfirm: string | null }[] } }>(jo, questions.bookings, { id: sessionId });
    for (const { id, state, whyNotConfirm } of session.bookings) if (state === 'ACCEPTED' && whyNotConfirm === null) await deeds.ask(jo, questions.confirm, { id });
  };
  const dayAfter = calendar.moment(addDays(answerBy, 1), '08:05');
  agenda.at(dayAfter, () => deeds.job('opportunities.lapse-offers'));
  const soon = laterBy(clock.now(), 26 * 3_600_000);
  for (const moment of [calendar.moment(calendar.working(1, answerBy), '09:40'), calendar.moment(calendar.working(-1, heldOn), '11:15')]) {
    const before: Instant = calendar.moment(heldOn, startsAt);
    if (moment < before) agenda.at(moment, confirm);
    else agenda.at(soon < before ? soon : laterBy(before, -3_600_000), confirm);
  }
  agenda.at(calendar.moment(addDays(heldOn, -1), startsAt > '19:00' ? '19:01' : startsAt < '09:00' ? '09:01' : startsAt), () => deeds.job('messages.send-due-reminders'));
}
