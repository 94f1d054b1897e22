import { instant, newId, plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { askForCopy, checkWho, copyIsMade, handOver, letCopyGo, makeCopyFor, takeCopy, whyNotAskForCopy, whyNotTakeCopy } from './copy-request';

const now = instant('2026-11-23T09:00:00Z');
const personId = newId<'Person'>();
const asking = { id: newId<'CopyRequest'>(), personId, dueOn: plainDate('2026-12-23') };
const officer = { personId: newId<'Person'>() };
const last = plainDate('2026-12-07');

test('who just proved twice who they are waits for nobody; anybody else is looked at first, and never by themselves', () => {
  expect(askForCopy(asking, null, true, now).state.state).toBe('making');
  const asked = askForCopy(asking, null, false, now).state;
  expect(asked.state).toBe('asked');
  expect(() => checkWho(asked, { personId })).toThrow('COPY_OWN');
  expect(checkWho(asked, officer).state).toMatchObject({ state: 'making', checkedBy: officer.personId });
});

test('one copy at a time, and made twice is made once', () => {
  const making = askForCopy(asking, null, true, now).state;
  expect(whyNotAskForCopy(making)).toBe('COPY_ASKED_ALREADY');
  const ready = copyIsMade(making, last, now)?.state;
  expect(ready).toMatchObject({ state: 'ready', keptUntil: last });
  expect(ready && copyIsMade(ready, last, now)).toBeNull();
  expect(ready && whyNotAskForCopy(letCopyGo(ready).state)).toBeNull();
});

test('only the person takes it, proved again, or after somebody looked who they are', () => {
  const ready = copyIsMade(askForCopy(asking, null, true, now).state, last, now)?.state;
  if (!ready) throw new Error('It was not made.');
  expect(whyNotTakeCopy(ready, { ...officer, provedLately: true })).toBe('NOT_FOUND');
  expect(whyNotTakeCopy(ready, { personId, provedLately: false })).toBe('STEP_UP_FIRST');
  expect(takeCopy(ready, { personId, provedLately: true }).facts[0].name).toBe('privacy.copy-taken');
  const checked = copyIsMade(checkWho(askForCopy(asking, null, false, now).state, officer).state, last, now)?.state;
  expect(checked && whyNotTakeCopy(checked, { personId })).toBeNull();
});

test('for somebody who cannot sign in the officer makes it and hands it over, proved again; never their own, and never a copy that somebody takes themselves', () => {
  const wish = { ...asking, madeFor: 'left', sureSealed: 'sealed' } as const;
  expect(() => makeCopyFor(wish, null, { personId }, now)).toThrow('COPY_OWN');
  expect(() => makeCopyFor(wish, askForCopy(asking, null, true, now).state, officer, now)).toThrow('COPY_ASKED_ALREADY');
  const { state: making, facts } = makeCopyFor(wish, null, officer, now);
  expect(making).toMatchObject({ state: 'making', checkedBy: officer.personId });
  expect(facts.map(({ name }) => name)).toEqual(['privacy.copy-asked-for', 'privacy.copy-who-checked']);
  const proved = { ...officer, provedLately: true };
  expect(() => handOver(making, proved)).toThrow('NOT_FOUND');
  const ready = copyIsMade(making, last, now)!.state;
  expect(() => handOver(ready, officer)).toThrow('STEP_UP_FIRST');
  expect(() => handOver(ready, { personId, provedLately: true })).toThrow('NOT_FOUND');
  expect(() => handOver(copyIsMade(askForCopy(asking, null, true, now).state, last, now)!.state, proved)).toThrow('NOT_FOUND');
  expect(handOver(ready, proved).facts.map(({ name }) => name)).toEqual(['privacy.copy-handed-over']);
});
