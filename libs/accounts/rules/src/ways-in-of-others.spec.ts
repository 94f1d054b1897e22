import { newId, type Actor } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { worksHere } from './role';
import { whyNotHandOutWayIn, whyNotHelpWithWaysIn } from './ways-in-of-others';

const being = (...roles: readonly string[]): Actor => ({ kind: 'person', personId: newId(), roles, purpose: 'signed-in', assurance: 2 });
const person = (audience: 'adult' | 'young' | 'staff', ...roles: readonly string[]) => ({ id: newId<'Person'>(), audience, roles });

test.each([
  ['a parent', person('adult', 'parent-carer'), false], ['a young trainer', person('young', 'young-person', 'trainer'), false], ['a parent who learns', person('adult', 'guardian', 'learner'), false],
  ['an account of the council without a role', person('staff'), true], ['a parent who became a coordinator', person('adult', 'parent-carer', 'coordinator'), true],
])('%s works here or takes part', (_who, one, answer) => expect(worksHere(one)).toBe(answer));

test('no card and no number for codes is handed out to somebody who works here, by nobody, and none to oneself', () => {
  for (const by of [being('coordinator'), being('administrator'), being('coordinator', 'administrator')]) {
    expect(whyNotHandOutWayIn(person('staff', 'administrator'), by)).toBe('WAYS_IN_FOR_MEMBERS');
    expect(whyNotHandOutWayIn(person('adult', 'parent-carer', 'finance-approver'), by)).toBe('WAYS_IN_FOR_MEMBERS');
    expect(whyNotHandOutWayIn({ ...person('adult', 'parent-carer'), id: by.personId as never }, by)).toBe('WAYS_IN_OF_YOUR_OWN');
    expect(whyNotHandOutWayIn(person('adult', 'parent-carer'), by)).toBeNull();
  }
});

test('the team helps people who take part, an administrator helps colleagues, also one who began as a parent', () => {
  const [coordinator, administrator] = [being('coordinator'), being('administrator')];
  for (const colleague of [person('staff'), person('adult', 'parent-carer', 'hr')]) {
    expect([whyNotHelpWithWaysIn(colleague, coordinator), whyNotHelpWithWaysIn(colleague, administrator)]).toEqual(['NOT_FOUND', null]);
  }
  expect([whyNotHelpWithWaysIn(person('young', 'young-person'), coordinator), whyNotHelpWithWaysIn(person('young', 'young-person'), administrator)]).toEqual([null, 'NOT_FOUND']);
});
