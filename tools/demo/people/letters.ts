import { MembersDoor } from '@alongside/members/server';

import type { Story } from '../story';

/** For whom a phone is not safe any more: somebody else reads it. */
const wantLetters: readonly (readonly [string, string, string])[] = [
  ['Barry Clegg', '12 Sample Terrace\nBlackpool\nFY4 9ZZ', 'A plain envelope. No stamp of an office.'],
  ['Graham Birtwistle', 'c/o The Corner Shop\n3 Sample Road\nBlackpool\nFY3 9ZZ', 'My neighbour takes it in.'],
  ['Delroy Campbell', '7 Sample Court\nBlackpool\nFY1 9ZZ', 'Please write by hand on the front.'],
];

/** Some say that letters are the safe way now. What is for them since then waits for a printer and a stamp. */
export function letters({ agenda, calendar, deeds, people }: Story): void {
  for (const [name, address, reachNote] of wantLetters) {
    agenda.at(calendar.moment(calendar.working(-5), '09:20'), async () => {
      const [id, me] = [people.id(name) as never, people.actor(name)];
      await deeds.door(MembersDoor).correctRecord(id, { reachBy: ['post'], reachNote }, me);
      await deeds.door(MembersDoor).sayPostalAddress(id, address, me);
    });
  }
}
