import { AccountsDoor, type Role } from '@alongside/accounts/server';
import { plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';

import { cookieName } from '../../src/request-cookies';
import type { ApiFixture } from '../api-fixture';
import { interviewPanel } from '../interview-panel.story';
import { openPanelWorld, type PanelWorld } from '../interview-panel.world';
import { askers, nameOf, type Asker } from './askers';
import { comeInOtherwise } from './circumstances';
import { markers } from './markers';
import { fillTheHouse, type Given } from './fill-the-house';
import { watchVault, type Sealed } from './sealed-columns';

/** A council in the middle of its work, with somebody for each role and relation. */
export interface AccessWorld {
  readonly api: ApiFixture;
  /** The record each question is about, by operation and argument. */
  readonly given: Given;
  /** What was sealed in it. */
  readonly sealed: Sealed;
  /** The cookie of each asker, by name and how they came in; empty for the public. */
  readonly cookies: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

export type PersonOf = ReadonlyMap<string, Id<'Person'>>;

const by = systemActor('access-matrix');
const SESSION_COOKIE = cookieName({ demo: true }, 'session');

export async function openAccessWorld(): Promise<AccessWorld> {
  const world = await openPanelWorld();
  const sealed = watchVault(world.api);
  world.outcomeReason = markers.outcomeReason.word;
  await seedMarkers(world);
  for (const step of interviewPanel.steps.slice(0, -1)) await step.does(world);
  // After the story: nobody is counted on before somebody looked whether a date fits a rule.
  const { ellis } = world.memberIds;
  await world.api.get(MembersDoor).writeContactRule({ memberId: ellis, kind: 'avoid-place', rule: markers.contactRule.word, decidedWith: markers.decidedWith.word }, by);
  const people = await openAskers(world);
  const cookies = await signIn(world.api, people);
  const given = await fillTheHouse(world, people, cookies);
  const otherwise = await comeInOtherwise(world, people, cookies);
  return { api: world.api, given, sealed, cookies: new Map([...cookies, ...otherwise]), close: () => world.api.close() };
}

async function seedMarkers({ api, memberIds }: PanelWorld): Promise<void> {
  const members = api.get(MembersDoor);
  await members.linkProfessional({ memberId: memberIds.ellis, kind: 'iro', name: markers.worker.word, phone: '01253 477299', from: plainDate('2024-01-01') }, by);
  await members.recordLegalStatus({ memberId: memberIds.ellis, kind: 'section-20', from: plainDate('2026-01-01'), checked: true, evidence: markers.evidence.word }, by);
  const [pat] = await members.guardiansOf(memberIds.ellis, plainDate('2026-12-01'));
  const paper = { source: markers.paper.word, from: plainDate('2026-01-02'), reviewOn: plainDate('2028-01-01') };
  await members.delegateAuthority({ memberId: memberIds.ellis, area: 'leisure', delegatedTo: pat!.guardianId, ...paper }, by);
}

/** Those of the story are themselves; the others are opened with their one role. */
async function openAskers({ api, memberIds }: PanelWorld): Promise<PersonOf> {
  const accounts = api.get(AccountsDoor);
  const pat = await accounts.personByDemoKey('guardian');
  const farah = await accounts.personByDemoKey('finance-checker');
  const known = new Map<string, Id<string> | undefined>([
    ['parent-carer, own', memberIds.maria], ['young-person, own', memberIds.ellis], ['parent-carer, same date', memberIds.owen], ['guardian, guardian of', pat?.id],
    ['finance-checker, own', farah?.id],
  ]);
  const people = new Map<string, Id<'Person'>>();
  for (const asker of askers.filter(({ role }) => role !== 'public')) {
    const name = nameOf(asker);
    people.set(name, (known.get(name) as Id<'Person'> | undefined) ?? (await openOne(api, asker, people.size)));
  }
  // Both stand beside Ellis; both accounts are found by their address, as a coordinator would write it down.
  for (const [name, kind] of [['social-worker, assigned to', 'social-worker'], ['supporter, assigned to', 'supporter']] as const) {
    const place = [...people.keys()].indexOf(name);
    await api.get(MembersDoor).linkProfessional({ memberId: memberIds.ellis, kind, name, email: `asker-${place}@asker.example`, from: plainDate('2024-01-01') }, by);
  }
  const yan = people.get('young-person, unrelated') as Id<string> as Id<'Member'>;
  await api.get(MembersDoor).linkGuardian({ memberId: yan, guardianId: people.get('guardian, unrelated') as Id<'Person'>, relation: 'mother', from: plainDate('2024-01-01') }, by);
  return people;
}

async function openOne(api: ApiFixture, { role, relation }: Asker, place: number): Promise<Id<'Person'>> {
  const accounts = api.get(AccountsDoor);
  const member = role === 'parent-carer' || role === 'young-person';
  const audience = role === 'young-person' ? 'young' : member || role === 'guardian' ? 'adult' : 'staff';
  const name = `Asker ${String.fromCharCode(65 + Math.floor(place / 26), 97 + (place % 26))}`;
  const id = await accounts.openAccount({ displayName: name, firstName: name, email: `asker-${place}@asker.example`, audience, roles: [role as Role] }, by);
  const teaches = role === 'trainer' && relation === 'own';
  if (member || teaches) {
    await api.get(MembersDoor).joinMember(
      { id, kind: role === 'young-person' ? 'young-person' : 'parent', fullName: name, knownAs: name, bornOn: plainDate(role === 'young-person' ? '2010-06-01' : '1985-06-01'), interests: ['panels'], reachBy: ['email'], email: `asker-${place}@asker.example` },
      by,
    );
  }
  return id;
}

async function signIn(api: ApiFixture, people: PersonOf): Promise<ReadonlyMap<string, string>> {
  const accounts = api.get(AccountsDoor);
  const cookies = new Map<string, string>();
  for (const asker of askers) {
    const person = people.get(nameOf(asker));
    const oneProof = asker.relation === 'one proof only' || ['parent-carer', 'young-person', 'guardian'].includes(asker.role);
    cookies.set(nameOf(asker), person ? `${SESSION_COOKIE}=${await accounts.openSession(person, oneProof ? 1 : 2)}` : '');
  }
  return cookies;
}
