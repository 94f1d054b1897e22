import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import TeamPermissionPage from './team-permission-page';

afterEach(cleanup);

const permission = {
  __typename: 'Permission', id: 'p1', memberId: 'm1', sessionId: 's1', childName: 'Ellis', title: 'Youth space', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30', place: 'Harbour House',
  answerBy: '2026-12-03', state: 'IN_DISCUSSION', askedOf: ['Pat'], whyNobody: null, whyNotEndTalk: null, bringIn: [], wordings: [], holders: [{ __typename: 'PermissionHolder', personId: 'g1', who: 'Pat' }], words: { __typename: 'PermissionWords', question: 'Can Ellis take part?', scope: '' },
  history: [{ __typename: 'PermissionSaid', id: 'e1', who: 'Ellis', own: true, answer: 'YES', at: '2026-11-27T15:00:00Z', method: 'SIGNED_IN', scanFileId: null }],
  reasons: [{ __typename: 'PermissionReason', id: 'e2', who: 'Pat', words: 'Who takes Ellis home?', at: '2026-11-28T15:00:00Z' }],
};

test('before the call, the coordinator reads who asked what in their own words', async () => {
  renderPage(TeamPermissionPage, { path: '/team/permissions/:id', at: '/team/permissions/p1', answers: { TeamPermissionPage: { data: { permission, voiceOwners: [{ __typename: 'VoiceOwner', id: 'v1', name: 'Jo Marsden' }] } } } });
  expect(await screen.findByText(/Who takes Ellis home\?/)).toBeTruthy();
  expect(screen.getByText('To talk about')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'About Ellis' }).getAttribute('href')).toBe('/team/people/m1');
  expect(screen.getByText(/That you looked is on record/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'We talked, and it stays a no' })).toBeTruthy();
});
