import { addDays, type Instant, type PlainDate } from '@alongside/kernel';

import type { Story } from '../story';
import { ages } from './ages';
import { asked, type DemoQuestion } from './asked';
import { languages } from './languages';
import { newWords } from './new-words';
import { understood, type DemoTalk } from './understood';

const JO = 'Jo Marsden';

const questions = {
  ask: 'mutation($question: AskConsentInput!) { askConsent(question: $question) { id } }',
  say: 'mutation($id: ID!, $answer: String!, $words: String, $until: PlainDate) { answerConsent(id: $id, answer: $answer, words: $words, until: $until) { id } }',
  stop: 'mutation($id: ID!) { stopConsent(id: $id) { id } }',
  place: 'mutation($use: PlaceOfUseInput!) { registerConsentUse(use: $use) { id } }',
  copies: '{ takedowns(first: 100) { id place } }',
  talked: 'mutation($view: UnderstandingInput!) { assessUnderstanding(view: $view) }',
  down: 'mutation($id: ID!) { settleTakedown(id: $id, outcome: DONE) { id } }',
} as const;

/** What the team asked for, one purpose at a time, and what people said: yes, no, talk first, and stopped again. */
export function yesAndNo(story: Story): void {
  for (const question of asked) put(story, question);
  newWords(story);
  languages(story);
  // The night in which a yes that ran out is told, as everywhere.
  story.agenda.at(story.calendar.moment(story.calendar.daysAgo(2), '03:40'), () => story.deeds.job('consent.let-lapse'));
  ages(story);
  for (const talk of understood) talkedOver(story, talk);
}

function talkedOver({ agenda, calendar, deeds, people }: Story, { of, ago, weighs = true, ownWords, review, ...talk }: DemoTalk): void {
  const talkedOn = calendar.working(1, calendar.daysAgo(ago + 1));
  const view = { ...talk, memberId: people.id(of), understands: true, weighs, notPressured: true, talkedOn, ownWords: ownWords ?? null, reviewOn: review === undefined ? null : addDays(calendar.today, review) };
  agenda.at(calendar.moment(talkedOn, '16:50'), () => deeds.ask(people.actor(JO), questions.talked, { view }).then(() => undefined));
}

function put({ agenda, calendar, deeds, people }: Story, { of, ago, scope, audience, channel, detail, said = [], places = [], stopped }: DemoQuestion): void {
  const askedOn = calendar.working(1, calendar.daysAgo(ago + 1));
  const on = (working: number, from: PlainDate, time: string): Instant => calendar.moment(calendar.working(working, from), time);
  const jo = people.actor(JO);
  let id = '';
  agenda.at(calendar.moment(askedOn, '10:35'), async () => {
    id = (await deeds.ask<{ askConsent: { id: string } }>(jo, questions.ask, { question: { memberId: people.id(of), scope, audience: audience ?? null, channel: channel ?? null, detail: detail ?? null } })).askConsent.id;
  });
  for (const [place, { who, answer, after: days = 1, words, ended }] of said.entries()) {
    agenda.at(on(days, askedOn, `18:${10 + place}`), () => deeds.ask(people.actor(who), questions.say, { id, answer, words: words ?? null, until: ended === undefined ? null : calendar.daysAgo(ended) }).then(() => undefined));
  }
  for (const { place, days, recall = 'REMOVABLE', copies = 1, draft = false, owner = JO } of places) {
    agenda.at(on(2, calendar.working(1, askedOn), '11:20'), () => deeds.ask(jo, questions.place, { use: { consentId: id, place, ownerId: people.id(owner), recall, days, copies, draft } }).then(() => undefined));
  }
  if (stopped === undefined) return;
  const stoppedOn = calendar.working(1, calendar.daysAgo(ago - stopped));
  agenda.at(calendar.moment(stoppedOn, '20:15'), () => deeds.ask(people.actor(of), questions.stop, { id }).then(() => undefined));
  for (const { place, down } of places.filter((one) => one.down !== undefined)) {
    agenda.at(on(down ?? 1, stoppedOn, '12:40'), async () => {
      const { takedowns } = await deeds.ask<{ takedowns: { id: string; place: string }[] }>(jo, questions.copies);
      const task = takedowns.find((one) => one.place === place);
      if (task) await deeds.ask(jo, questions.down, { id: task.id });
    });
  }
}
