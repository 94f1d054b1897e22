import type { Story } from '../story';

const MINE = '{ daysOfMyChildren { bookingId title comes whyNotSayChanged } }';
const SAY = 'mutation($id: ID!, $words: String!) { sayDayChanged(bookingId: $id, words: $words) { bookingId } }';

/** Who looks after one of the children says that the day is not as planned: it waits for the team to read it. */
export function somethingDifferent({ agenda, calendar, deeds, people }: Story): void {
  const tell = async (name: string, words: string): Promise<boolean> => {
    const by = people.actor(name);
    const { daysOfMyChildren } = await deeds.ask<{ daysOfMyChildren: readonly { bookingId: string; title: string; comes: string | null; whyNotSayChanged: string | null }[] }>(by, MINE);
    const day = daysOfMyChildren.find(({ title, whyNotSayChanged }) => title === 'Plan the new youth space' && whyNotSayChanged === null);
    if (!day) return false;
    await deeds.ask(by, SAY, { id: day.bookingId, words });
    return true;
  };
  agenda.at(calendar.moment(calendar.working(-1), '19:40'), async () => {
    // Whichever of them has a child with a place there.
    for (const [name, words] of [['Pat Hartley', 'Ellis has the dentist first. We come ten minutes late.'], ['Steph Castle', 'Can somebody take Ruben home? My car is broken.']] as const) {
      if (await tell(name, words)) return;
    }
  });
}
