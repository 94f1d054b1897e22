import { plainDate, type Id, type Instant } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { dropLetter, postLetter, printLetter, takeBackPosted, tellAnotherWay, toPost, whyNotPostLetter, whyNotTakeBackPosted, whyNotTellAnotherWay } from './paper-letter';

const today = plainDate('2026-11-24');
const now = new Date('2026-11-24T10:00:00Z') as Instant;
const jo = 'jo' as Id<'Person'>;
const letter = toPost({ id: 'l1' as Id<'PaperLetter'>, messageId: 'm1' as Id<'Message'>, toPersonId: 'sam' as Id<'Person'>, writtenOn: today, postBy: today, arriveBy: null }).state;
const printed = printLetter(letter, now, jo).state;
const posted = postLetter(printed, today, jo).state;

describe('a letter to post', () => {
  test('is printed, and again when the printer jammed, and then posted', () => {
    expect(printLetter(printed, now, jo).state.state).toBe('printed');
    expect(posted).toMatchObject({ state: 'posted', postedOn: today, handledBy: jo });
  });
  test('is not posted before it is printed, and not twice', () => {
    expect(whyNotPostLetter(letter)).toBe('LETTER_NOT_PRINTED');
    expect(() => postLetter(posted, today, jo)).toThrow('LETTER_SETTLED');
  });
  test('posted by a slip is taken back on the same day only', () => {
    expect(takeBackPosted(posted, today).state).toMatchObject({ state: 'printed', postedOn: null });
    expect(whyNotTakeBackPosted(posted, plainDate('2026-11-25'))).toBe('LETTER_POSTED_BEFORE');
    expect(whyNotTakeBackPosted(printed, today)).toBe('LETTER_NOT_POSTED');
  });
  test('needs no posting once they were told another way, and how is kept', () => {
    expect(tellAnotherWay(letter, 'rang', jo).state).toMatchObject({ state: 'told-another-way', told: 'rang' });
    expect(whyNotTellAnotherWay(posted)).toBe('LETTER_SETTLED');
    expect(() => dropLetter(posted)).toThrow('LETTER_SETTLED');
  });
  test('tells in its facts whom and when, never what or where', () => {
    const { facts } = postLetter(printed, today, jo);
    expect(facts.map(({ name, data }) => [name, Object.keys(data)])).toEqual([['messages.letter-posted', ['letterId', 'messageId', 'toPersonId']]]);
  });
});
