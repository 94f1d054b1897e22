import { instant, newId, plainDate, type Refusal } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { sayDayChanged, seeDayChange, whyNotSayDayChanged } from './day-change';
import { daySight } from './day-sight';

const today = plainDate('2026-12-08');
const [pat, jo, uncle] = [newId<'Person'>(), newId<'Person'>(), newId<'Person'>()];
const now = instant('2026-12-08T09:00:00Z');
const said = { id: newId<'DayChange'>(), bookingId: newId<'Booking'>(), saidBy: pat, wordsSealed: 'sealed', saidAt: now, heldOn: today, unread: 0, today };
const codeOf = (deed: () => unknown) => {
  try {
    deed();
    return null;
  } catch (refused) {
    return (refused as Refusal).code;
  }
};

describe('what somebody who looks after a child sees of the day', () => {
  test.each([
    ['how they come, who collects and with whom they left', true, [], 'all'],
    ['nothing where telling is not safe', false, [], 'nothing'],
    ['nothing where a rule keeps the child away from this very person', true, [pat], 'nothing'],
    ['all where it keeps the child away from somebody else we know', true, [uncle], 'all'],
    ['only the ways where it names somebody we do not know', true, [null], 'ways'],
    ['nothing where it names both', true, [null, pat], 'nothing'],
  ] as const)('%s', (_, told, keptFrom, sight) => expect(daySight({ guardianId: pat, told, keptFrom })).toBe(sight));
});

describe('saying that something changed', () => {
  test('on the day itself is not too late; the day after is', () => {
    expect(whyNotSayDayChanged(today, 0, today)).toBeNull();
    expect(whyNotSayDayChanged(plainDate('2026-12-07'), 0, today)).toBe('DAY_IS_OVER');
  });

  test('with five unread, somebody rings instead', () => {
    expect(whyNotSayDayChanged(today, 4, today)).toBeNull();
    expect(codeOf(() => sayDayChanged({ ...said, unread: 5 }))).toBe('DAY_CHANGES_UNREAD');
  });

  test('is read once, and no fact says what it was', () => {
    const made = sayDayChanged(said);
    expect(JSON.stringify(made.facts)).not.toContain('sealed');
    const seen = seeDayChange(made.state, jo, now);
    expect(seen?.state).toMatchObject({ seenBy: jo, seenAt: now });
    expect(seen && seeDayChange(seen.state, pat, now)).toBeNull();
  });
});
