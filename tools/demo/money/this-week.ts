import type { Story } from '../story';
import { payQuestions } from './pay-questions';
import { PayTeam } from './pay-team';

/** So that the pay team finds money at every step: due, held, checked, approved, in a run that waits, and sent. */
export function thisWeek(story: Story): void {
  const { agenda, calendar } = story;
  const team = new PayTeam(story);
  const on = (day: number, time: string, deed: () => Promise<unknown>) => agenda.at(calendar.moment(calendar.working(day), time), () => deed().then(() => undefined));
  on(-4, '10:00', () => team.check());
  on(-3, '11:00', () => team.approve());
  on(-2, '10:00', () => team.make('sent'));
  on(-1, '11:00', () => team.release('sent'));

  const olderThan = (day: number) => ({ heldOn }: { readonly heldOn: string }) => heldOn < calendar.working(day);
  on(-2, '11:00', () => team.check(olderThan(-2)));
  on(-2, '15:00', () => team.approve((line) => olderThan(-3)(line) && line.payeeName !== 'Tyler Marsh'));
  on(-1, '15:00', () => team.make('waiting'));
  on(-1, '16:00', () => team.approve(({ heldOn }) => heldOn === calendar.working(-3)));
  on(-1, '16:20', () => team.hold(({ payeeName }) => payeeName.startsWith('Gemma')));
  on(-1, '19:40', () => takeLess(story, 'Owen Davies', payQuestions.none));
  on(-1, '20:10', () => takeLess(story, 'Amara Jallow', payQuestions.less));
}

/** Somebody wants less for a date, or nothing; nobody asks why. */
async function takeLess({ deeds, people }: Story, name: string, question: string): Promise<void> {
  const by = people.actor(name);
  const { myPayments } = await deeds.ask<{ myPayments: readonly { id: string; state: string; amountPence: number }[] }>(by, payQuestions.mine);
  const due = myPayments.find(({ state }) => state === 'due');
  if (due) await deeds.ask(by, question, { id: due.id, ...(question === payQuestions.less ? { amount: Math.round(due.amountPence / 2) } : {}) });
}
