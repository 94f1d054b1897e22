import { plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { keepNote } from './kept-note';

const today = plainDate('2026-11-23');
const keep = (reason: string, told: boolean, reviewOn: string) => keepNote({ reason, told, reviewOn: plainDate(reviewOn) }, today, 90);

test('a note is kept for a reason of the list, until a day', () => {
  expect(keep('tell-in-person', true, '2026-12-01')).toEqual({ reason: 'tell-in-person', told: true, reviewOn: '2026-12-01' });
});

test.each([
  ['no reason of ours', 'because', false, '2026-12-01', 'KEPT_REASON_UNKNOWN', 'reason'],
  ['telling that there is a note about somebody else', 'somebody-else', true, '2026-12-01', 'KEPT_STAYS_HIDDEN', 'told'],
  ['telling where it could put somebody in danger', 'safety', true, '2026-12-01', 'KEPT_STAYS_HIDDEN', 'told'],
  ['a review today', 'not-ready', true, '2026-11-23', 'KEPT_REVIEW_NOT_AHEAD', 'reviewOn'],
  ['a review that never comes', 'not-ready', true, '2027-02-22', 'KEPT_REVIEW_TOO_FAR', 'reviewOn'],
])('%s is refused', (_, reason, told, reviewOn, code, field) => {
  expect(() => keep(reason, told, reviewOn)).toThrow(expect.objectContaining({ code, field }));
});

test('ninety days are ninety days', () => expect(keep('not-ready', false, '2027-02-21').reviewOn).toBe('2027-02-21'));
