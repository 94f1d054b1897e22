import { instant, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { ANN, ELSE, RAISER } from '../testing/a-handoff';
import { setDutyList, type DutyPlace } from './duty-list';

const list = { id: '01890000-0000-7000-8000-0000000000ee' as Id<'DutyList'>, setBy: RAISER, setAt: instant('2026-11-23T09:00:00Z') };
const ann: DutyPlace = { personId: ANN, phone: '07700 900 123' };
const set = (...places: DutyPlace[]) => setDutyList(list, places, new Set<string>([ANN, ELSE]));

test('the order stays and a number is kept as a phone dials it', () => {
  const { state, facts } = set(ann, { personId: ELSE, phone: '+44 7700 900124' });
  expect(state.places).toEqual([{ personId: ANN, phone: '07700900123' }, { personId: ELSE, phone: '07700900124' }]);
  expect(facts).toEqual([{ name: 'members.duty-list-set', subjectId: list.id, data: { dutyListId: list.id, count: 2 } }]);
});

test.each([
  ['nobody', [], 'DUTY_EMPTY'],
  ['the same person twice', [ann, ann], 'DUTY_TWICE'],
  ['somebody who leads no safeguarding', [{ personId: RAISER, phone: '07700900123' }], 'DUTY_NOT_A_LEAD'],
  ['a number that takes no texts', [{ personId: ANN, phone: '01253 477299' }], 'DUTY_PHONE_NOT_MOBILE'],
  ['more than anybody reads', Array.from({ length: 11 }, () => ann), 'DUTY_TOO_MANY'],
])('%s is refused', (_, places, code) => expect(() => set(...places)).toThrow(code));
