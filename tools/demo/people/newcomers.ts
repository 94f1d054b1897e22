import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import type { Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { CapturedMailStore } from '@alongside/messages/server';

import type { Story } from '../story';
import { emailOf } from './contact';
import { opener } from './people';

interface Newcomer {
  readonly name: string;
  readonly kind: string;
  readonly age?: string;
  readonly heardFrom: string;
  /** Working days ago. */
  readonly asked: number;
  readonly answered?: number;
  readonly takenIn?: number;
  readonly met?: number;
  readonly bornOn?: string;
  /** Who looks after them and was asked; the answer is given the evening after, if there is one. */
  readonly guardian?: { readonly name: string; readonly relation: string; readonly asked: number; readonly says?: 'yes' };
  readonly legalStatus?: string;
}

/** At every step of coming: late, waiting for a mother’s word, a mother who is 17 herself, answered, just taken in on one, met. */
const coming: readonly Newcomer[] = [
  { name: 'Hanna Brzezinska', kind: 'parent', heardFrom: 'friend', asked: 7 },
  { name: 'Tariq Mahmood', kind: 'young-person', age: '14', heardFrom: 'school', asked: 6, answered: 5, guardian: { name: 'Sana Mahmood', relation: 'MOTHER', asked: 4 } },
  { name: 'Lorna Catterall', kind: 'kinship-carer', heardFrom: 'hub', asked: 4, answered: 1 },
  { name: 'Chloe Ashworth', kind: 'parent', age: '17', heardFrom: 'hub', asked: 5, answered: 4 },
  { name: 'Priyanka Nair', kind: 'parent', heardFrom: 'worker', asked: 9, answered: 8, takenIn: 7, met: 5 },
  { name: 'Kai Doran', kind: 'young-person-in-care', age: '15', heardFrom: 'worker', asked: 8, answered: 7, takenIn: 4, bornOn: '2011-02-11', legalStatus: 'SECTION_20', guardian: { name: 'Shelley Doran', relation: 'MOTHER', asked: 6, says: 'yes' } },
];

/** One rang, one came to the door and has no safe way yet. */
const written = [
  { daysAgo: 1, time: '10:20', input: { name: 'Sheila', kind: 'KINSHIP_CARER', grownUp: true, cameBy: 'PHONE', channel: 'CALL', address: '01253 555 014', reachNote: 'Mornings, when they are at school', heardFrom: 'FRIEND', agreed: true, talked: false } },
  { daysAgo: 3, time: '15:05', input: { name: 'Dani', kind: 'CARE_EXPERIENCED_YOUNG_PERSON', age: '19', cameBy: 'DOOR', channel: 'IN_PERSON', reachNote: 'I come to the hub on Tuesdays', heardFrom: 'HUB', agreed: true, talked: true } },
] as const;

const JO = 'Jo Marsden';
const CONNECTION = '192.0.2.7';

/** People ask to join by the page that everybody has, and the team answers them. */
export function comingIn(story: Story): void {
  for (const newcomer of coming) comes(story, newcomer);
  const { agenda, calendar, deeds, people } = story;
  for (const { daysAgo, time, input } of written) {
    agenda.at(calendar.moment(calendar.working(-daysAgo), time), async () => {
      await deeds.ask(people.actor(JO), 'mutation($input: EnquiryWriting!) { writeDownEnquiry(input: $input) { id } }', { input });
    });
  }
}

function comes({ agenda, calendar, deeds, people }: Story, { name, kind, age, heardFrom, asked, answered, takenIn, met, bornOn, guardian, legalStatus }: Newcomer): void {
  const first = name.split(' ')[0] ?? name;
  const address = emailOf(name, 'family');
  let id: Id<'Enquiry'>;
  let memberId = '';
  const at = (daysAgo: number, time: string, deed: () => Promise<unknown>) => agenda.at(calendar.moment(calendar.working(-daysAgo), time), async () => { await deed(); });
  const jo = (question: string, variables: Record<string, unknown>) => deeds.ask<Record<string, { id: string }>>(people.actor(JO), question, variables);
  at(asked, '19:20', async () => {
    const door = deeds.door(MembersDoor);
    id = await door.askToJoin({ name: first, address, kind, grownUp: age === undefined ? true : null, age: age ?? null, heardFrom }, CONNECTION);
    await deeds.job('members.send-enquiry-codes');
    const letter = (await deeds.door(CapturedMailStore).newest(20)).find(({ to }) => to === address);
    await door.proveEnquiry(id, /code is ([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? '');
  });
  if (answered !== undefined) at(answered, '11:25', () => jo('mutation($id: ID!) { answerEnquiry(id: $id) { id } }', { id }));
  if (guardian) {
    const to = emailOf(guardian.name, 'family');
    at(guardian.asked, '15:10', async () => {
      await jo('mutation($question: JoiningQuestion!) { askForJoining(question: $question) { id } }', { question: { enquiryId: id, name: guardian.name, relation: guardian.relation, way: 'EMAIL', email: to } });
      await deeds.job('consent.send-joining-links');
    });
    if (guardian.says) at(guardian.asked, '20:45', async () => {
      const letter = (await deeds.door(CapturedMailStore).newest(40)).find((one) => one.to === to);
      await deeds.door(ConsentDoor).answerJoining(/\/c\/(\w+)/.exec(letter?.text ?? '')?.[1] ?? '', guardian.says ?? 'yes');
    });
  }
  if (takenIn !== undefined) at(takenIn, '14:35', async () => {
    // Whoever plays the demo can be her, and see how getting started looks.
    if (name === 'Priyanka Nair') await deeds.door(AccountsDoor).openAccount({ displayName: name, firstName: first, email: address, audience: 'adult', roles: ['parent-carer'], demoKey: 'newcomer' }, opener);
    const { takeInEnquiry } = await jo('mutation($id: ID!, $input: TakeInInput!) { takeInEnquiry(id: $id, input: $input) { id } }', {
      id, input: { fullName: name, kind: kind.toUpperCase().replaceAll('-', '_'), bornOn: bornOn ?? null, legalStatus: legalStatus ?? null },
    });
    memberId = takeInEnquiry?.id ?? '';
  });
  if (met !== undefined) at(met, '10:15', () => jo('mutation($id: ID!) { meetMember(memberId: $id) { id } }', { id: memberId }));
  // The evening after, she opened her list of yes and no and said yes to one thing herself.
  if (name === 'Priyanka Nair' && met !== undefined) at(met - 1, '20:30', () => deeds.ask({ kind: 'person', personId: memberId as Id<'Person'>, roles: ['parent-carer'], purpose: 'signed-in', assurance: 1 }, 'mutation { offerYes(scope: CONTACT, channel: EMAIL) { id } }'));
}

/** One said goodbye some days ago, one was put away long ago. Neither is asked to anything, so no date of the story needs them. */
export function leavers({ agenda, calendar, deeds, people }: Story): void {
  const joins = (name: string, daysAgo: number) => agenda.at(calendar.moment(calendar.working(-1, calendar.daysAgo(daysAgo)), '10:40'), async () => {
    await deeds.door(AccountsDoor).openAccount({ id: people.id(name), displayName: name, firstName: name.split(' ')[0] ?? name, email: emailOf(name, 'family'), audience: 'adult', roles: ['parent-carer'] }, opener);
    await deeds.door(MembersDoor).joinMember({ id: people.id(name), kind: 'parent', fullName: name, email: emailOf(name, 'family'), reachBy: ['email'], strengths: 'Knowing who to ask.' }, people.actor(JO));
  });
  joins('Marcus Oldham', 210);
  joins('Denise Hargreaves', 500);
  agenda.at(calendar.moment(calendar.daysAgo(5), '20:05'), async () => {
    const id = people.id('Marcus Oldham');
    await deeds.ask({ kind: 'person', personId: id, roles: ['parent-carer'], purpose: 'signed-in', assurance: 1 }, 'mutation { leaveNetwork { id } }');
  });
  agenda.at(calendar.moment(calendar.working(-1, calendar.daysAgo(90)), '15:50'), async () => {
    await deeds.ask(people.actor(JO), 'mutation($id: ID!) { archiveMember(memberId: $id, because: MOVED_AWAY) { id } }', { id: people.id('Denise Hargreaves') });
  });
}
