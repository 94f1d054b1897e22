import { readingOf } from '@alongside/kit/reading';
import { describe, expect, test } from 'vitest';

import { letterAsHtml, letterAsText } from './letter';
import { invitation } from './letters/invitation';
import { everyLetter } from './testing/every-letter';

const letters = Object.entries(everyLetter).flatMap(([kind, all]) => all.map((letter, place) => [`${kind} ${place + 1}`, letter] as const));

/** Words that would tell a stranger who looks at a phone, or that nobody wants to be called. */
const notOnAPhone = /social|care\b|carer|council|child|safeguard|guardian|foster|family|famil|panel|candidate|court|support worker/i;
const notOurWords = /\b(submit|opportunit|honorarium|remuneration|participation|engagement|service user|client|case|placement|authori[sz]e|consent form|concern|siblings|respite|contact us|invalid|forbidden)\b/i;

describe.each(letters)('%s', (_, letter) => {
  const said = [...letter.paragraphs, ...(letter.after ?? [])].join('\n');

  test('its subject and first line say nothing about care', () => {
    expect(letter.subject).not.toMatch(notOnAPhone);
    expect(letter.paragraphs[0]).not.toMatch(notOnAPhone);
  });

  test('a nine-year-old can read it, in short sentences', () => {
    const found = readingOf(said);
    expect(found.grade).toBeLessThanOrEqual(4);
    expect(found.longestSentence).toBeLessThanOrEqual(15);
  });

  test('it does not shout and uses our words', () => {
    expect(`${letter.subject} ${said}`).not.toMatch(/!|\b[A-Z]{3,}\b/);
    expect(said).not.toMatch(notOurWords);
  });

  test('the subject fits on a lock screen', () => expect(letter.subject.length).toBeLessThanOrEqual(40));
});

test('the plain text has every word and the whole address', () => {
  const [letter] = everyLetter.invitation;
  const text = letterAsText(letter!);
  expect(text).toContain('http://localhost:3000/i/7KQ2-MXFP');
  expect(text).toContain('£52.50, and your fares');
  expect(text).toMatch(/Tuesday 8 December, 4:30pm to 6:30pm/);
});

test('what somebody typed cannot become a part of the page', () => {
  const html = letterAsHtml({ subject: '<b>', paragraphs: ['<script>alert("1")</script>'], from: "O'Neil & co", door: { label: 'x', address: 'http://a/"onclick="b' } });
  expect(html).not.toMatch(/<script|<b>|"onclick/);
  expect(html).toContain('O&#39;Neil &#38; co');
});

test('help without pay says nothing of money', () => {
  const [letter] = everyLetter.invitation;
  expect(letter?.paragraphs.join(' ')).toContain('£');
  const free = invitation({ ...sample, payPence: 0 as never });
  expect(letterAsText(free)).not.toContain('£');
});

const sample = {
  firstName: 'Sam', title: 'Plan the day', heldOn: '2026-12-08' as never, startsAt: '16:30' as never, endsAt: '18:30' as never, place: 'the Hub',
  payPence: 5250 as never, payBy: '2026-12-22' as never, answerBy: '2026-12-03' as never, link: 'http://localhost/i/1', from: 'Jo',
};
