import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { DaySigns } from './day-signs';

afterEach(cleanup);

const sign = (memberName: string, different: object = {}) => ({
  __typename: 'DaySign', bookingId: memberName, memberName, photoForStaff: 'NOT_SAID', photoForAll: 'NOT_SAID', filmForStaff: 'NOT_SAID', filmForAll: 'NOT_SAID', travel: 'NOT_SAID', emergency: 'NOT_SAID', inNoPicture: true, ...different,
});

test('one list says who must not be in a picture; each sign says what to ask first', async () => {
  renderPage(() => <DaySigns sessionId="s1" />, {
    answers: { DaySigns: { data: { daySigns: [sign('Ellis', { travel: 'NO' }), sign('Maria', { inNoPicture: false, photoForStaff: 'YES', emergency: 'YES' })] } } },
  });
  expect((await screen.findByText('In no picture and no film:')).parentElement?.textContent).toContain('Ellis');
  expect(screen.getByText('In no picture and no film:').parentElement?.textContent).not.toContain('Maria');
  for (const words of ['No photos, no film', 'Taxi: no', 'First aid: ask first', 'Photos for staff', 'No film', 'Taxi: ask first', 'First aid: yes']) expect(screen.getByText(words)).toBeTruthy();
});
