import { ageOn, addDays } from '@alongside/kernel';

import type { YoungMember } from '../council/demo-member';
import { bornOn } from '../council/every-member';
import { Seeded } from '../seeded';
import type { Story } from '../story';
import type { DatePlan } from './date-plan';
import { questions } from './questions';
import type { Offered } from './say';

const OWN_YES_FROM = 16;

/** Who looks after somebody under 16 answers a day or two later: mostly yes, now and then after a talk, seldom no. */
export function askGuardians(story: Story, { key, heldOn, guardiansThink, guardianSaysNo }: DatePlan, { sessionId }: Offered, member: YoungMember): void {
  const { agenda, calendar, clock, people } = story;
  const born = bornOn(member, calendar.today);
  const [guardian] = member.guardians;
  if (!guardian || !born || ageOn(born, heldOn) >= OWN_YES_FROM || guardiansThink) return;
  const chance = new Seeded(`${guardian[0]} allows ${key}`);
  const answer = async (question: string, words: Record<string, string> = {}) => {
    const by = people.actor(guardian[0]);
    const { permissionsWaiting } = await story.deeds.ask<{ permissionsWaiting: readonly { id: string; sessionId: string }[] }>(by, questions.waiting);
    const mine = permissionsWaiting.find((permission) => permission.sessionId === sessionId);
    if (mine) await story.deeds.ask(by, question, { id: mine.id, ...words });
  };
  const evening = (days: number) => calendar.moment(addDays(clock.today(), days), `19:${10 + chance.between(0, 40)}`);
  if (member.name === guardianSaysNo) return agenda.at(evening(1), () => answer(questions.refuse, { reason: 'She has a lot on at school just now.' }));
  const drawn = chance.between(1, 100);
  if (drawn <= 62) return agenda.at(evening(1), () => answer(questions.give));
  if (drawn <= 76) {
    agenda.at(evening(1), () => answer(questions.talk, { question: 'Who will be there with them?' }));
    return agenda.at(evening(2), () => answer(questions.give));
  }
  agenda.at(evening(1), () => answer(questions.refuse, { reason: 'It is a busy week at school.' }));
  agenda.at(calendar.moment(calendar.working(1, addDays(clock.today(), 1)), '10:30'), () => talk(story, sessionId));
}

/** A no is talked about by a person first; where it stays one, the letters that waited for the call may go. */
async function talk({ deeds, people }: Story, sessionId: string): Promise<void> {
  const jo = people.actor('Jo Marsden');
  const { sessionPermissions } = await deeds.ask<{ sessionPermissions: readonly { id: string; whyNotEndTalk: string | null }[] }>(jo, questions.talks, { id: sessionId });
  for (const { id, whyNotEndTalk } of sessionPermissions) if (whyNotEndTalk === null) await deeds.ask(jo, questions.endTalk, { id });
  const { deliveries } = await deeds.ask<{ deliveries: readonly { id: string }[] }>(jo, questions.held);
  for (const { id } of deliveries) await deeds.ask(jo, questions.afterCall, { id });
}
