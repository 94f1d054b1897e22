import { addDays, laterBy, type Actor, type Id, type PlainDate } from '@alongside/kernel';

import { Seeded } from '../seeded';
import type { Story } from '../story';
import type { DatePlan } from './date-plan';
import { questions } from './questions';

const AFTERWARDS = 10 * 60_000;

interface Register {
  readonly session: { readonly payBy: PlainDate; readonly bookings: readonly { readonly id: string; readonly memberId: string; readonly memberKind: string; readonly state: string }[] };
}

/** When the date is over the coordinator marks who came and closes the register; the money follows by itself. */
export function keepRegister(story: Story, plan: DatePlan, sessionId: Id<'Session'>): void {
  const { agenda, calendar, deeds, people, clock } = story;
  agenda.at(laterBy(calendar.moment(plan.heldOn, plan.endsAt), AFTERWARDS), async () => {
    if (plan.register === 'untouched') return;
    const jo = people.actor('Jo Marsden');
    const { session } = await deeds.ask<Register>(jo, questions.bookings, { id: sessionId });
    const sure = session.bookings.filter(({ state }) => state === 'CONFIRMED').sort((one, other) => (one.memberId < other.memberId ? -1 : 1));
    for (const { id, memberId } of plan.register === 'begun' ? sure.slice(0, 1) : sure) {
      await deeds.ask(jo, questions.mark, { id, attendance: plan.everybodyComes ? 'CAME' : attendanceOf(new Seeded(`${memberId} at ${plan.key}`)) });
    }
    if (plan.register === 'begun') return;
    if (sure.some(({ memberKind }) => memberKind === 'YOUNG_PERSON')) await childrenLeave(deeds, jo, sessionId);
    await deeds.ask(jo, questions.close, { id: sessionId, key: `register-${plan.key}` });
    agenda.at(calendar.moment(addDays(session.payBy, 1), '09:05'), () => deeds.job('messages.tell-late-payments'));
    plan.afterwards?.(sessionId, clock.today());
  });
}

interface Child {
  readonly bookingId: string;
  readonly isThere: boolean;
  readonly collector: { readonly id: string } | null;
  readonly around: readonly { readonly id: string }[];
}

/** Nobody closes a register before every child has left with somebody. */
async function childrenLeave(deeds: Story['deeds'], jo: Actor, sessionId: Id<'Session'>): Promise<void> {
  const { childDays } = await deeds.ask<{ readonly childDays: readonly Child[] }>(jo, questions.children, { id: sessionId });
  for (const { bookingId, isThere, collector, around } of childDays) {
    const withId = collector?.id ?? around[0]?.id ?? null;
    if (isThere) await deeds.ask(jo, questions.left, { id: bookingId, how: withId === null ? 'KNOWN_SAFE' : 'COLLECTED', with: withId });
  }
}

function attendanceOf(chance: Seeded): string {
  const drawn = chance.between(1, 100);
  if (drawn <= 86) return 'CAME';
  if (drawn <= 92) return 'CAME_LATE';
  return drawn <= 97 ? 'SENT_WORD' : 'DID_NOT_COME';
}
