import { instant, newId, plainDate } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { takeIn } from './enquiry';
import { writeEnquiry, type TypedWriting } from './written-enquiry';

const today = plainDate('2026-11-23');
const ages = { least: 11, most: 25, ownWordFrom: 16, adult: 18 };
const writing = { id: newId<'Enquiry'>(), by: newId<'Person'>(), now: instant('2026-11-23T09:00:00Z'), today, answerBy: plainDate('2026-11-30') };
const typed: TypedWriting = { name: 'Sam', kind: 'parent', grownUp: true, cameBy: 'phone', channel: 'call', address: '01253 477299', reachNote: 'only after four', agreed: true, talked: true };
const written = (different: Partial<TypedWriting> = {}) => writeEnquiry({ ...typed, ...different }, writing, ages).state;

describe('somebody who rang or came', () => {
  test('is answered already by whoever talked with them, and may have a number that is only for calls', () => {
    expect(written()).toMatchObject({ state: 'answered', channel: 'call', address: '01253477299', answeredBy: writing.by, answeredOn: today, agreedOn: today, cameBy: 'phone' });
  });

  test('waits for a call when nobody talked with them', () => expect(written({ talked: false })).toMatchObject({ state: 'waiting', answeredBy: null, answerBy: '2026-11-30' }));

  test('has no way yet, and that is enough', () => expect(written({ channel: 'in-person', address: null, cameBy: 'door' })).toMatchObject({ channel: 'in-person', address: null }));

  test('under 16 somebody who looks after them says yes first', () => expect(written({ kind: 'young-person', age: '13', grownUp: null }).needsWord).toBe(true));

  test('what they said about being reached lies with the member once they are in', () => {
    expect(takeIn(written(), { memberId: newId(), needsWord: false, standing: 'not-asked', wordOn: null }, today).state).toMatchObject({ name: null, address: null, reachNote: null });
  });

  test.each([
    [{ agreed: false }, 'agreed', 'KEEPING_NOT_AGREED'], [{ cameBy: 'page' }, 'cameBy', 'CAME_BY_UNKNOWN'], [{ cameBy: 'pigeon' }, 'cameBy', 'CAME_BY_UNKNOWN'], [{ channel: 'fax' }, 'channel', 'CONTACT_WAY_UNKNOWN'],
    [{ channel: 'in-person' }, 'channel', 'WAY_NOT_SAID'], [{ channel: 'text' }, 'address', 'PHONE_NOT_UNDERSTOOD'], [{ channel: 'email' }, 'address', 'EMAIL_NOT_UNDERSTOOD'], [{ address: ' ' }, 'address', 'ANSWER_MISSING'],
    [{ name: '' }, 'name', 'ANSWER_MISSING'], [{ kind: 'young-person', age: '' }, 'age', 'AGE_NEEDED'], [{ grownUp: null }, 'grownUp', 'GROWN_UP_NOT_SAID'],
  ] as const)('%o is asked again at %s: %s', (different, field, code) => {
    expect(() => written(different)).toThrow(expect.objectContaining({ code, field }) as Error);
  });
});
