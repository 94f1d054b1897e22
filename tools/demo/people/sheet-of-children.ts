import { MembersDoor } from '@alongside/members/server';

import type { Story } from '../story';

/** A youth group that has met for years moves its list to us: two with a mother in the sheet, one of whom it says nobody. */
const sheet = `Ref,Full name,Member type,Date of birth,Interests,Guardian name,Relationship,Guardian phone
LY-01,Nell Birtles,Child,14/06/2013,films,Gail Birtles,Mum,07700 900511
LY-02,Toby Birtles,Child,02/09/2014,football,Gail Birtles,Mum,07700 900511
LY-03,Hamza Qadir,Child,21/01/2012,cooking,,,
`;

/** The sheet is taken, and the children wait for the word of somebody who looks after them. */
export function sheetOfChildren({ agenda, calendar, deeds, people }: Story): void {
  agenda.at(calendar.moment(calendar.working(-1), '15:50'), async () => {
    const jo = people.actor('Jo Marsden');
    const { id } = await deeds.door(MembersDoor).startImport({ name: 'Layton youth club.csv', bytes: Buffer.from(sheet) }, jo);
    await deeds.ask(jo, 'mutation($id: ID!, $key: String!) { applyMemberImport(id: $id, idempotencyKey: $key) { id } }', { id, key: `demo-${id}` });
  });
}
