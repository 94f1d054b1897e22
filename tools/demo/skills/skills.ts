import { addDays, type Instant } from '@alongside/kernel';

import type { Story } from '../story';
import { books, type DemoBook, type DemoReference, type DemoStep } from './books';

const JO = 'Jo Marsden';

const questions = {
  offer: 'mutation($id: ID!, $kind: ActivityKind!, $step: PathwayStep!) { offerStep(memberId: $id, kind: $kind, step: $step) { parts { kind offered { id } } } }',
  way: 'query { mySkillsBook { parts { kind offered { id } } references { id state } } }',
  answer: 'mutation($id: ID!, $yes: Boolean!) { answerStep(offerId: $id, yes: $yes) { memberId } }',
  save: 'mutation($words: String!, $kind: ActivityKind) { saveSkill(words: $words, kind: $kind) { skills { id words } } }',
  hide: 'mutation($id: ID!) { hideSkill(id: $id, hidden: true) { memberId } }',
  write: 'mutation($id: ID!, $words: String!) { writeReference(memberId: $id, words: $words) { memberId } }',
  agree: 'mutation($id: ID!) { agreeReference(id: $id) { memberId } }',
  change: 'mutation($id: ID!, $wish: String!) { askToChangeReference(id: $id, wish: $wish) { memberId } }',
} as const;

/** Steps on the way with each one's yes or no, skills in their words, and references that they read first. What they did follows from the registers by itself. */
export function skills(story: Story): void {
  for (const book of books) fill(story, book);
}

function fill(story: Story, { whose, steps, skills: saved, references = [] }: DemoBook): void {
  const { agenda, calendar, deeds, people } = story;
  const own = (question: string, variables: Record<string, unknown>) => deeds.ask<{ saveSkill?: { skills: { id: string; words: string }[] } }>(people.actor(whose), question, variables);
  for (const step of steps) takeStep(story, whose, step);
  for (const { kind, words, ago, hidden } of saved) {
    agenda.at(calendar.moment(calendar.daysAgo(ago), '20:05'), async () => {
      const { saveSkill } = await own(questions.save, { words, kind });
      if (hidden) await own(questions.hide, { id: saveSkill?.skills.find((skill) => skill.words === words)?.id });
    });
  }
  for (const reference of references) refer(story, whose, reference);
}

function takeStep({ agenda, calendar, deeds, people }: Story, whose: string, { kind, step, ago, says }: DemoStep): void {
  const offered = calendar.working(-1, calendar.daysAgo(ago - 1));
  agenda.at(calendar.moment(offered, '15:40'), () => deeds.ask(people.actor(JO), questions.offer, { id: people.id(whose), kind, step }).then(() => undefined));
  if (says === undefined) return;
  agenda.at(nextEvening(calendar.moment.bind(calendar), offered), async () => {
    const { mySkillsBook } = await deeds.ask<{ mySkillsBook: { parts: { kind: string; offered: { id: string } | null }[] } }>(people.actor(whose), questions.way);
    const open = mySkillsBook.parts.find((part) => part.kind === kind)?.offered;
    if (open) await deeds.ask(people.actor(whose), questions.answer, { id: open.id, yes: says });
  });
}

function refer({ agenda, calendar, deeds, people }: Story, whose: string, { ago, words, then }: DemoReference): void {
  const written = calendar.working(-1, calendar.daysAgo(ago - 1));
  agenda.at(calendar.moment(written, '14:35'), () => deeds.ask(people.actor(JO), questions.write, { id: people.id(whose), words }).then(() => undefined));
  if (then === undefined) return;
  agenda.at(nextEvening(calendar.moment.bind(calendar), written), async () => {
    const { mySkillsBook } = await deeds.ask<{ mySkillsBook: { references: { id: string; state: string }[] } }>(people.actor(whose), questions.way);
    const id = mySkillsBook.references.find(({ state }) => state === 'WITH_MEMBER')?.id;
    await deeds.ask(people.actor(whose), then === 'agrees' ? questions.agree : questions.change, { id, ...(then !== 'agrees' && then) });
  });
}

const nextEvening = (moment: (day: ReturnType<typeof addDays>, time: string) => Instant, day: ReturnType<typeof addDays>): Instant => moment(addDays(day, 1), '19:20');
