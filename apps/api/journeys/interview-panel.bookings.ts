import type { PanelWorld } from './interview-panel.world';

interface Booking {
  readonly id: string;
  readonly memberName: string;
  readonly state: string;
  readonly permission: string;
  readonly whyNotConfirm: string | null;
}

const sessionQuery = `query($id: ID!) { session(id: $id) { id title heldOn registerClosedAt whyNotCloseRegister
  seats { kind count taken } bookings { id memberName state permission whyNotConfirm } } }`;

async function bookings({ as, sessionId }: PanelWorld): Promise<readonly Booking[]> {
  const { session } = await (await as('coordinator')).ask<{ session: { bookings: Booking[] } }>(sessionQuery, { id: sessionId });
  return session.bookings;
}

/** Of the panel’s date. Fails where that person has none. */
export async function bookingOf(world: PanelWorld, name: string): Promise<Booking> {
  const found = (await bookings(world)).find(({ memberName }) => memberName.startsWith(name));
  if (!found) throw new Error(`${name} has no booking`);
  return found;
}
