import { expect, test } from 'vitest';

import { isEmploymentPending } from './child-employment';

const decided = [{ activity: 'interview-panel', value: 'not_employment' }, { activity: 'teaching', value: 'permit_held' }, { activity: 'meeting', value: 'pending' }];

test('money for people of school age waits until somebody decided, kind by kind; a new kind waits, and grown-ups never do', () => {
  const waits = (activity: string, ofSchoolAge = true) => isEmploymentPending(activity, ofSchoolAge, decided);
  expect(['interview-panel', 'teaching', 'meeting', 'something-new'].map((activity) => waits(activity))).toEqual([false, false, true, true]);
  expect(['meeting', 'something-new'].map((activity) => waits(activity, false))).toEqual([false, false]);
});
