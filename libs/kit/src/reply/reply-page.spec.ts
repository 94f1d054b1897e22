import { expect, test } from 'vitest';

import { html } from './html';
import { replyPage } from './reply-page';

test('what somebody typed never becomes markup', () => {
  expect(html`<p title="${'"><script>'}">${'<b>&'}</p>`.markup).toBe('<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;</p>');
});

test('lists are joined and nothing shows as nothing', () => {
  expect(html`<ul>${['a', 'b'].map((one) => html`<li>${one}</li>`)}${null}${false}${undefined}</ul>`.markup).toBe('<ul><li>a</li><li>b</li></ul>');
});

test('a page needs no script, no inline style and one stylesheet', () => {
  const page = replyPage({ title: 'Can you come?', audience: 'adult', body: html`<h1>Hello</h1>`, worried: { label: 'Hub', phone: '01253 477299' } });
  expect(page).not.toMatch(/<script|style=|<style|\son\w+=/);
  expect(page).toContain('<link rel="stylesheet" href="/reply.css">');
  expect(page).toContain('<a href="tel:01253477299">01253\u00a0477299</a>');
});
