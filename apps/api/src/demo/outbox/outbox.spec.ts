import { instant } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { linksIn, splitAtLinks } from './links-in';
import { outboxPage } from './outbox-page';

const letter = {
  id: '0198', messageId: '<1@alongside>', to: 'sam@mail.example', subject: 'See you <tomorrow>', html: null, links: [],
  text: 'Hi Sam.\n\nSee more:\nhttp://localhost:3000/i/7KQ2.\n\n<script>alert(1)</script>', at: instant('2027-07-14T15:30:00Z'),
};

test('links are found whole, without the full stop behind them', () => {
  expect(linksIn('Go to http://a.example/i/1. Or https://b.example/?x=1&y=2, now. http://a.example/i/1')).toEqual(['http://a.example/i/1', 'https://b.example/?x=1&y=2']);
  expect(splitAtLinks('See http://a.example/i/1.').map(({ text }) => text)).toEqual(['See ', 'http://a.example/i/1', '.']);
});

test('the page shows words as words, links as links and London time', () => {
  const page = outboxPage([letter], true);
  expect(page).toContain('<a href="http://localhost:3000/i/7KQ2">http://localhost:3000/i/7KQ2</a>.');
  expect(page).toContain('See you &lt;tomorrow&gt;');
  expect(page).not.toContain('<script>');
  expect(page).toContain('Wednesday 14 July 2027, 4:30pm');
});

test('an empty box says so', () => expect(outboxPage([], true)).toContain('Nothing has been sent yet.'));
