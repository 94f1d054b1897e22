import type { Id } from '@alongside/kernel';
import { Files } from '@alongside/platform/files';

import type { Story } from '../story';
import { drawn, type DemoPage } from './drawn';

const JO = 'Jo Marsden';

interface DemoPaper {
  readonly title: string;
  readonly inWords: string;
  readonly pages: readonly DemoPage[];
  /** Working days ago it was added; the next morning it is shared. `null`: only the team has seen it so far. */
  readonly ago: number;
  readonly shared: boolean;
}

const papers: readonly DemoPaper[] = [
  {
    title: 'The room as it is now', ago: 4, shared: true,
    inWords: 'Page 1: a plan of the youth space. The door is on the left. There are two windows and one sofa.\nPage 2: the four things we want to know from you.',
    pages: [
      { heading: 'The room as it is now', lines: ['The door is on the left.', 'There are two windows and one sofa.', 'The lights are very bright.', 'There is no quiet corner yet.'] },
      { heading: 'What we want to know', lines: ['What is missing?', 'What would you take out?', 'Where would you sit on a bad day?', 'Who should have a key?'] },
    ],
  },
  {
    title: 'How we spend the two hours', ago: 3, shared: true, inWords: 'First we say hello. Then you look at the plans. Then there is food. We end on time.',
    pages: [{ heading: 'How we spend the time', lines: ['4:30pm   We say hello', '4:45pm   You look at the plans', '5:20pm   Food', '5:40pm   You choose what comes first', '6:00pm   We end on time'] }],
  },
  {
    title: 'What it may cost', ago: 1, shared: false, inWords: 'A list of what paint, lights and a sofa cost.',
    pages: [{ heading: 'What it may cost', lines: ['Paint: 180 pounds', 'Softer lights: 240 pounds', 'A sofa: 320 pounds', 'A lock with a code: 60 pounds'] }],
  },
];

const questions = {
  coming: '{ upcomingSessions { id title } }',
  add: 'mutation($id: ID!, $title: String!, $fileId: ID!, $words: String, $key: String!) { addPaper(sessionId: $id, title: $title, fileId: $fileId, inWords: $words, idempotencyKey: $key) { id } }',
  share: 'mutation($id: ID!) { sharePaper(id: $id) { id } }',
} as const;

/** Papers for the next day on which the youth space is planned: two are shared, one waits for a second look. */
export function comingPapers({ agenda, calendar, deeds, people }: Story, title: string): void {
  for (const [number, paper] of papers.entries()) {
    agenda.at(calendar.moment(calendar.working(-paper.ago), `1${number}:20`), async () => {
      const jo = people.actor(JO);
      const { upcomingSessions } = await deeds.ask<{ upcomingSessions: { id: string; title: string }[] }>(jo, questions.coming);
      const session = upcomingSessions.find((one) => one.title === title);
      if (!session) throw new Error(`The demo has no coming date called ${title}.`);
      const file = await deeds.door(Files).send({ purpose: 'session-paper', bytes: await drawn(paper.pages), key: `demo-paper-file-${number}` }, jo);
      const { addPaper } = await deeds.ask<{ addPaper: { id: Id<'Paper'> } }>(jo, questions.add, { id: session.id, title: paper.title, fileId: file.id, words: paper.inWords, key: `demo-paper-${number}` });
      if (paper.shared) agenda.at(calendar.moment(calendar.working(1, calendar.working(-paper.ago)), '09:20'), () => deeds.ask(jo, questions.share, { id: addPaper.id }).then(() => undefined));
    });
  }
}
