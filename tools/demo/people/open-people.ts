import { AccountsDoor } from '@alongside/accounts/server';
import { MembersDoor } from '@alongside/members/server';

import { bornOn, everyMember, isYoung } from '../council/every-member';
import type { DemoMember } from '../council/demo-member';
import { guardians, staff } from '../council/staff';
import type { Story } from '../story';
import { emailOf, phoneOf } from './contact';
import { sayOwnWords } from './own-words';
import { setBankAccount } from './set-bank-account';
import { opener } from './people';

/** Days ago the network began. */
export const BEGAN = 548;

/** Council people and guardians are there from the first day; members join on theirs and soon say where their money goes. */
export function openPeople(story: Story): void {
  const { agenda, calendar } = story;
  agenda.at(calendar.moment(calendar.daysAgo(BEGAN), '08:55'), () => openAccounts(story));
  for (const member of everyMember) {
    const day = calendar.working(-1, calendar.daysAgo(member.joined - 1));
    agenda.at(calendar.moment(day, '10:20'), () => join(story, member));
    if (member.bank !== 'missing') agenda.at(calendar.moment(calendar.working(1, day), '12:10'), () => setBankAccount(story, member.name, 1));
    if (member.bank === 'changed') agenda.at(calendar.moment(calendar.daysAgo(1), '12:40'), () => setBankAccount(story, member.name, 2));
  }
}

async function openAccounts({ deeds, people }: Story): Promise<void> {
  const accounts = deeds.door(AccountsDoor);
  for (const { name, roles, demoKey } of staff) {
    await accounts.openAccount({ id: people.id(name), displayName: name, firstName: firstName(name), email: emailOf(name, 'council'), audience: 'staff', roles, demoKey: demoKey ?? null }, opener);
  }
  for (const { name, demoKey } of guardians) {
    await accounts.openAccount({ id: people.id(name), displayName: name, firstName: firstName(name), email: emailOf(name, 'family'), audience: 'adult', roles: ['guardian'], demoKey: demoKey ?? null }, opener);
  }
}

async function join(story: Story, member: DemoMember): Promise<void> {
  const { deeds, people, calendar } = story;
  const by = people.actor('Jo Marsden');
  const id = people.id(member.name);
  const knownAs = member.knownAs ?? firstName(member.name);
  const email = member.reach === 'phone' ? null : emailOf(member.name, 'family');
  if (member.demoKey) {
    const young = isYoung(member);
    await deeds.door(AccountsDoor).openAccount(
      { id, displayName: member.name, firstName: knownAs, email, audience: young ? 'young' : 'adult', roles: [young ? 'young-person' : 'parent-carer', ...(member.role ? [member.role] : [])], demoKey: member.demoKey }, by,
    );
  }
  const { kind, interests, strengths } = member;
  await deeds.door(MembersDoor).joinMember({
    id, kind, fullName: member.name, knownAs, bornOn: bornOn(member, calendar.today), interests, strengths, languages: member.languages ?? [], email, phone: phoneOf(member.name),
    reachBy: reachBy(member), reachNote: member.reachNote ?? null, accessNeeds: member.accessNeeds ?? null,
  }, by);
  await sayOwnWords(story, member.name);
  await linkGuardians(story, member);
}

async function linkGuardians({ deeds, people, clock }: Story, member: DemoMember): Promise<void> {
  if (!isYoung(member)) return;
  for (const [name, relation] of member.guardians) {
    // Jo has seen who is on the birth certificate: a father's relation alone does not say that he may decide.
    const responsibility = relation === 'father' ? ({ responsibility: 'holds' } as const) : {};
    await deeds.door(MembersDoor).linkGuardian({ memberId: people.id(member.name) as never, guardianId: people.id(name), relation, ...responsibility, from: clock.today() }, people.actor('Jo Marsden'));
  }
}

function reachBy({ reach }: DemoMember): readonly string[] {
  if (reach === 'phone') return ['call', 'text'];
  if (reach === 'any') return ['email', 'text', 'call'];
  return reach === 'both' ? ['email', 'text'] : ['email'];
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
