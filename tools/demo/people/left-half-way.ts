import { MembersDoor } from '@alongside/members/server';

import type { Story } from '../story';

/** A sheet a team sent: most rows are good, two wait for somebody to look. */
const sheet = `Ref,Full name,Likes to be called,Member type,Date of birth,Email,Mobile,Best way to contact,Interests
GP-01,Marcus Featherstone,,Dad,,marcus.featherstone@family.example,07700 900411,text,fathers’ group
GP-02,Ewa Lewandowska,,Mum,,ewa.lewandowska@family.example,,email,interview panels
GP-03,Jordan Pye,JP,Young person,31/02/2010,jordan.pye@family.example,07700 900413,text,youth space
GP-04,Beatrice Amoah,Bea,Kinship carer,,bea.amoah(at)family.example,07700 900414,email,training
GP-05,Harold Nuttall,,Grandad,,,07700 900415,call,planning services
GP-06,Shabana Aslam,,Mum,,shabana.aslam@family.example,,email,training
`;

/** Somebody began to bring a sheet in and was called away. */
export function leftHalfWay({ agenda, calendar, deeds, people }: Story): void {
  agenda.at(calendar.moment(calendar.working(-2), '16:40'), async () => {
    await deeds.door(MembersDoor).startImport({ name: 'Grange Park group.csv', bytes: Buffer.from(sheet) }, people.actor('Jo Marsden'));
  });
}
