import type { Hands } from './fill-the-house';
import { markers } from './markers';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Written down, and nothing has to wait for it. */
export const atAnyTime = [{ days, from: null, to: null }];

/** What somebody needs on the day, when they can come, and when they are away. */
export async function sayOfOneself(as: Hands['as'], asker: string): Promise<void> {
  await as(asker, 'mutation ($lines: [AccessLineInput!]!) { sayMyNeeds(lines: $lines) { id } }', { lines: [{ words: markers.accessNeeds.word, seenBy: 'HOSTS' }] });
  await as(asker, 'mutation ($input: WhenICan!) { sayWhenICan(input: $input) { id } }', {
    input: { times: [{ days, often: 'WEEK', from: '06:00', to: '22:00' }], away: [{ from: '2027-06-01', to: '2027-06-03', why: markers.ownReason.word }], mostAMonth: 20,
      busy: [{ days: ['TH'], often: 'WEEK', from: '05:00', to: '05:30', startsOn: '2027-06-03', until: '2027-07-01', except: ['2027-06-10'], why: markers.ownReason.word }] },
  });
}
