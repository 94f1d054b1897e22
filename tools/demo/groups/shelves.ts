import { Transactions } from '@alongside/platform/database';
import { FileLooks, Files } from '@alongside/platform/files';

import { drawn, type DemoPage } from '../papers/drawn';
import type { Story } from '../story';

const JO = 'Jo Marsden';

interface DemoShelfPaper {
  readonly title: string;
  readonly inWords: string;
  readonly pages: readonly DemoPage[];
  /** The name of a group, or a kind of thing people do. */
  readonly group?: string;
  readonly kind?: 'PANEL' | 'TRAINING' | 'PROJECT' | 'MEETING';
  /** Days ago. */
  readonly ago: number;
  /** Days ago a second version took its place. */
  readonly again?: { readonly ago: number; readonly pages: readonly DemoPage[] };
  /** Who opened it the evening after it was put there. */
  readonly looked?: readonly string[];
}

const fares = (amount: string): readonly DemoPage[] => [
  { heading: 'How to claim your fare', lines: ['Keep your ticket.', 'Give it to Jo on the day.', `No ticket? We pay up to ${amount}.`, 'It comes with your money.'] },
  { heading: 'If you come by car', lines: ['Tell us how far you drove.', 'We pay for each mile.', 'Parking is paid too.'] },
];

const shelfPapers: readonly DemoShelfPaper[] = [
  {
    title: 'How to claim your fare', group: 'Parents of the Revolution', ago: 120, pages: fares('4 pounds'), again: { ago: 6, pages: fares('6 pounds') }, looked: ['Maria Thornton', 'Owen Davies', 'Zofia Wilk'],
    inWords: 'Keep your ticket and give it to Jo on the day. No ticket? We pay a small sum. By car: tell us how far you drove.',
  },
  {
    title: 'What we asked for this year', group: 'Parents of the Revolution', ago: 5, looked: ['Owen Davies'],
    inWords: 'Four things we asked for. Two are done, one is on its way, one is not done yet.',
    pages: [{ heading: 'What we asked for', lines: ['Soft chairs at the hub: done.', 'Letters in plain words: done.', 'Meetings after school: on its way.', 'A crèche: not yet. We ask again in April.'] }],
  },
  {
    title: 'Plans for the flat', group: 'Moving On', ago: 20, inWords: 'What is in the flat on the first day, and what you can choose.',
    pages: [{ heading: 'Plans for the flat', lines: ['A bed, a table, a lamp.', 'You choose the colour of the walls.', 'Somebody comes on the first evening.'] }],
  },
  {
    title: 'How a panel works', kind: 'PANEL', ago: 12, looked: ['Owen Davies', 'Yusuf Karim'], inWords: 'Before, on the day and after. Who is in the room, how scores work, and how to have a break.',
    pages: [
      { heading: 'How a panel works', lines: ['We meet half an hour before.', 'You choose who asks what.', 'Each person scores alone first.', 'Then we talk.'] },
      { heading: 'If you need a break', lines: ['Put your pen down.', 'Jo stops the clock.', 'You do not have to say why.'] },
    ],
  },
  {
    title: 'What a good training day needs', kind: 'TRAINING', ago: 60, inWords: 'A list to look at the day before.',
    pages: [{ heading: 'The day before', lines: ['Who opens the room?', 'What do you want to say first?', 'What will you not talk about?', 'Who do you sit next to?'] }],
  },
];

const questions = {
  group: 'mutation($group: ID!, $title: String!, $fileId: ID!, $words: String, $key: String!) { putGroupPaper(groupId: $group, title: $title, fileId: $fileId, inWords: $words, idempotencyKey: $key) { id fileId } }',
  kind: 'mutation($kind: SessionKind!, $title: String!, $fileId: ID!, $words: String, $key: String!) { putKindPaper(kind: $kind, title: $title, fileId: $fileId, inWords: $words, idempotencyKey: $key) { id fileId } }',
  replace: 'mutation($id: ID!, $title: String!, $fileId: ID!, $words: String, $key: String!) { replaceShelfPaper(id: $id, title: $title, fileId: $fileId, inWords: $words, idempotencyKey: $key) { id fileId } }',
} as const;

/** Papers that stay: with two groups (one of them a cohort), and for everybody who sits on panels or helps with training. */
export function shelves(story: Story, groupIds: ReadonlyMap<string, string>): void {
  shelfPapers.forEach((paper, number) => put(story, paper, number, groupIds));
}

function put({ agenda, calendar, deeds, people }: Story, { title, inWords: words, pages, group, kind, ago, again, looked = [] }: DemoShelfPaper, number: number, groupIds: ReadonlyMap<string, string>): void {
  const day = (days: number, time: string) => calendar.moment(calendar.working(-1, calendar.daysAgo(days - 1)), time);
  const sent = async (these: readonly DemoPage[], key: string) => (await deeds.door(Files).send({ purpose: 'shelf-paper', bytes: await drawn(these), key }, people.actor(JO))).id;
  let there = '';
  agenda.at(day(ago, `15:1${number}`), async () => {
    const jo = people.actor(JO);
    const shared = { title, words, fileId: await sent(pages, `demo-shelf-file-${number}`), key: `demo-shelf-${number}` };
    if (kind) {
      there = (await deeds.ask<{ putKindPaper: { id: string } }>(jo, questions.kind, { ...shared, kind })).putKindPaper.id;
      return;
    }
    there = (await deeds.ask<{ putGroupPaper: { id: string } }>(jo, questions.group, { ...shared, group: groupIds.get(group ?? '') })).putGroupPaper.id;
  });
  if (again) {
    agenda.at(day(again.ago, `15:3${number}`), async () => {
      const fileId = await sent(again.pages, `demo-shelf-file-again-${number}`);
      there = (await deeds.ask<{ replaceShelfPaper: { id: string } }>(people.actor(JO), questions.replace, { id: there, title, words, fileId, key: `demo-shelf-again-${number}` })).replaceShelfPaper.id;
    });
  }
  if (looked.length === 0) return;
  agenda.at(day((again?.ago ?? ago) - 1, `20:2${number}`), async () => {
    for (const who of looked) await lookedAt({ deeds, people }, who, there);
  });
}

/** Somebody opens the first page on their phone. */
async function lookedAt({ deeds, people }: Pick<Story, 'deeds' | 'people'>, who: string, paperId: string): Promise<void> {
  const reader = people.actor(who);
  const { myShelves } = await deeds.ask<{ myShelves: { papers: { id: string; fileId: string }[] }[] }>(reader, '{ myShelves { papers { id fileId } } }');
  const paper = myShelves.flatMap(({ papers }) => papers).find(({ id }) => id === paperId);
  if (paper) await deeds.door(Transactions).as(reader, () => deeds.door(FileLooks).page(paper.fileId, 1, 'phone', reader));
}
