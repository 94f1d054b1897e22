import type { Instant } from '@alongside/kernel';

import type { Story } from '../story';
import { sayings, type DemoSaying } from './sayings';
import { smallSayings } from './small-sayings';

const voiceQuestions = {
  say: 'mutation($words: String!, $memberId: ID) { sayIt(words: $words, memberId: $memberId) }',
  workOn: 'mutation($id: ID!, $words: String!) { workOnVoiceItem(id: $id, words: $words) { id } }',
  answer: 'mutation($id: ID!, $outcome: AnswerOutcome!, $words: String!) { answerVoiceItem(id: $id, outcome: $outcome, words: $words) { id } }',
  right: 'mutation($id: ID!) { confirmVoiceAnswer(id: $id) { id } }',
  notRight: 'mutation($id: ID!) { disputeVoiceAnswer(id: $id) { id } }',
  publish: 'mutation($id: ID!, $said: String!, $did: String!) { publishChange(id: $id, said: $said, did: $did) { id } }',
} as const;

/** What members told us, and how each promise went. */
export function voices(story: Story): void {
  [...sayings, ...smallSayings].forEach((saying, number) => voice(story, saying, number));
}

function voice(story: Story, { who, ago, words, heard, tries, answered, verdict, published }: DemoSaying, number: number): void {
  const { agenda, calendar, deeds, people } = story;
  const after = (days: number, time: string): Instant => calendar.moment(calendar.working(1, calendar.daysAgo(ago - days + 1)), time);
  const member = people.actor(who);
  const jo = people.actor('Jo Marsden');
  let id = '';
  const by = (actor: typeof jo, question: string, variables: Record<string, unknown> = {}) => () => deeds.ask(actor, question, { id, ...variables }).then(() => undefined);
  agenda.at(after(0, `1${number % 8}:15`), async () => {
    const { sayIt } = await deeds.ask<{ sayIt: string }>(heard ? jo : member, voiceQuestions.say, { words, memberId: heard ? people.id(who) : null });
    id = sayIt;
  });
  if (tries) agenda.at(after(4, '09:50'), by(jo, voiceQuestions.workOn, { words: tries }));
  if (!answered) return;
  agenda.at(after(answered.after, '11:30'), by(jo, voiceQuestions.answer, { outcome: answered.outcome, words: answered.words }));
  if (verdict) agenda.at(after(answered.after + 2, '18:40'), by(member, verdict === 'right' ? voiceQuestions.right : voiceQuestions.notRight));
  if (published) agenda.at(after(answered.after + 4, '10:45'), by(jo, voiceQuestions.publish, published));
}
