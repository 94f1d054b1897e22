import { addDays, daysBetween, laterBy, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { everyMember, isYoung } from '../council/every-member';
import { askGuardians } from './ask-guardians';
import type { DatePlan } from './date-plan';
import type { Asked } from './date-life';
import { questions } from './questions';
import { Seeded } from '../seeded';
import type { Story } from '../story';

const UNTIL_EVENING = 19;

export interface Offered extends Asked {
  readonly sessionId: Id<'Session'>;
  readonly answerBy: PlainDate;
}

/** When and what somebody answers; a young person's yes brings those who look after them into it. */
export function say(story: Story, plan: DatePlan, offered: Offered): void {
  const { agenda } = story;
  const { name, answer, answerBy } = offered;
  const chance = new Seeded(`${name} says ${plan.key}`);
  const first = someTime(story, answerBy, chance);
  if (answer === 'silent') return;
  if (answer === 'no') return agenda.at(first, () => tell(story, plan, offered, 'NO'));
  if (answer === 'not sure') {
    agenda.at(first, () => tell(story, plan, offered, 'NOT_SURE'));
    const later = someTime(story, answerBy, chance);
    if (later > first && chance.inHundred(60) && !plan.asked?.[name]) agenda.at(later, () => yes(story, plan, offered));
    return;
  }
  agenda.at(first, () => yes(story, plan, offered));
}

async function yes(story: Story, plan: DatePlan, offered: Offered): Promise<void> {
  await tell(story, plan, offered, 'YES');
  const member = everyMember.find(({ name }) => name === offered.name);
  if (member && isYoung(member)) askGuardians(story, plan, offered, member);
}

async function tell({ deeds, people }: Story, { key }: DatePlan, { name, bookingId }: Offered, answer: string): Promise<void> {
  await deeds.ask(people.actor(name), questions.answer, { id: bookingId, answer, key: `answer-${key}-${answer}` });
}

/** Some time of the day between tomorrow and the last day for answers; today, when there is no tomorrow. */
function someTime({ clock, calendar }: Story, answerBy: PlainDate, chance: Seeded): Instant {
  const days = Math.max(0, daysBetween(clock.today(), answerBy) - 1);
  const time = `${String(chance.between(9, UNTIL_EVENING)).padStart(2, '0')}:${String(chance.between(0, 59)).padStart(2, '0')}`;
  const moment = calendar.moment(addDays(clock.today(), Math.min(days, chance.between(0, 4))), time);
  return moment > clock.now() ? moment : laterBy(clock.now(), 40 * 60_000);
}

