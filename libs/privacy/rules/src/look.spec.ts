import { expect, test } from 'vitest';

import { lookKind } from './look';

test('a member is told what was looked at, also when we have no word for it', () => {
  expect(lookKind('members.record-looked-at')).toBe('record');
  expect(lookKind('members.access-needs-read')).toBe('access-needs');
  expect(lookKind('payments.pay-file-read')).toBe('pay-file');
  expect(lookKind('payments.call-back-looked-at')).toBe('record');
  expect(lookKind('payments.call-backs-read')).toBe('record');
  expect(lookKind('opportunities.plan-read')).toBe('list');
  expect(lookKind('privacy.records-read')).toBe('record');
  expect(lookKind('accounts.emails-to-ring-read')).toBe('ways-in');
  expect(lookKind('members.checks-in-hand-read')).toBe('checks');
  expect(lookKind('members.enquiry-looked-at')).toBe('request');
  expect(lookKind('members.export-read')).toBe('sheet');
  expect(lookKind('voice.promises-read')).toBe('said');
  expect(lookKind('opportunities.readers-read')).toBe('papers');
  expect(lookKind('privacy.looks-read')).toBe('log');
  expect(lookKind('payments.lines-read')).toBe('payments');
  expect(lookKind('payments.reveals-read')).toBe('log');
  expect(lookKind('panels.sitters-read')).toBe('panel');
  expect(lookKind('accounts.ways-in-looked-at')).toBe('ways-in');
  expect(lookKind('members.list-read')).toBe('list');
  expect(lookKind('voice.draft-read')).toBe('other');
});
