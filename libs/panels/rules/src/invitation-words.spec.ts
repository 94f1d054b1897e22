import { readingOf } from '@alongside/kit/reading';
import { expect, it } from 'vitest';

import { invitationWords } from './invitation-words';
import { disagreementRules, scoreShares } from './panel-design';
import { aDesign } from './testing/a-panel';

it('an invitation says what you do and how your score counts', () => {
  expect(invitationWords(aDesign)).toEqual({
    title: 'Help choose a new team manager',
    plainSummary: '3 people want this job. You meet them and ask questions. Then you give a score. Your score counts for half. It is added to their score.',
  });
});

it.each(disagreementRules.flatMap((disagreement) => scoreShares.map((scoreShare) => ({ disagreement, scoreShare }))))(
  'a nine-year-old can read it: $disagreement, $scoreShare',
  (change) => {
    const found = readingOf(invitationWords({ ...aDesign, ...change }).plainSummary);
    expect(found?.grade).toBeLessThanOrEqual(4);
    expect(found?.longestSentence).toBeLessThanOrEqual(15);
  },
);

it.each([
  ['SENCO, Fostering', 'Help choose a new SENCO'],
  ['Social worker', 'Help choose a new social worker'],
  [', Moving On', 'Help choose a new moving on'],
  ['<b>مدير</b>', 'Help choose a new <b>مدير</b>'],
])('a job typed as "%s" stays itself', (role, title) => {
  expect(invitationWords({ ...aDesign, role }).title).toBe(title);
});

it('the longest job fits into the title of a session', () => {
  expect(invitationWords({ ...aDesign, role: 'x'.repeat(100) }).title.length).toBeLessThanOrEqual(120);
});
