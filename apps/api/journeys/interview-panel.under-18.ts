import { expect } from 'vitest';

import { bookingOf } from './interview-panel.bookings';
import type { PanelWorld } from './interview-panel.world';
import type { JourneyStep } from './journey';
import { signedPlan } from './signed-plan';

/** What Ellis being 15 asks of the team before Ellis is counted on. */
export const ellisIsKeptSafe: JourneyStep<PanelWorld> = {
  says: 'Ellis is 15: nobody counts on Ellis before a manager has signed what keeps young people safe on this date. Priya writes it, and Hannah signs it.',
  async does(world) {
    const { id } = await bookingOf(world, 'Ellis');
    expect(await (await world.as('coordinator')).refusal('mutation($id: ID!) { confirmBooking(bookingId: $id) { id } }', { id })).toBe('SAFETY_PLAN_NOT_SIGNED');
    await signedPlan(world.api, world.sessionId);
  },
};

/** And before money goes to somebody of school age. */
export const moneyNeedNotWait: JourneyStep<PanelWorld> = {
  says: 'The child employment officer has said that sitting on a panel is not employment. Ade keeps it, so that money for somebody of school age does not have to wait.',
  async does(world) {
    const ade = await world.as('administrator');
    const decide = { code: 'child.employment.interview-panel', value: 'not_employment', from: '2026-12-08', source: 'Letter of the child employment officer, case CE 14' };
    await ade.ask('mutation($code: String!, $value: String!, $from: PlainDate!, $source: String!) { decideValue(code: $code, value: $value, from: $from, source: $source) { value } }', decide);
  },
};
