import { expect, test } from 'vitest';

import { isLook, lookKind } from './look';

test.each([
  ['members.record-looked-at', true], ['members.access-needs-read', true], ['privacy.log-searched', true],
  ['payments.payment-approved', false], ['accounts.signed-in', false],
])('%s is a look: %s', (name, look) => {
  expect(isLook(name)).toBe(look);
});

test('a member is told what was looked at, also when we have no word for it', () => {
  expect(lookKind('members.record-looked-at')).toBe('record');
  expect(lookKind('members.access-needs-read')).toBe('access-needs');
  expect(lookKind('payments.pay-file-read')).toBe('pay-file');
  expect(lookKind('payments.call-back-looked-at')).toBe('record');
  expect(lookKind('voice.draft-read')).toBe('other');
});
