import { MembersDoor } from '@alongside/members/server';
import { AccountsDoor } from '@alongside/accounts/server';
import { plainDate, systemActor, type Id } from '@alongside/kernel';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

/** What the story's people have in their hands between two steps. */
export interface PanelWorld {
  readonly api: ApiFixture;
  readonly as: (person: string) => Promise<Visitor>;
  readonly memberIds: Readonly<Record<'maria' | 'owen' | 'ellis', Id<'Member'>>>;
  panelId: string;
  sessionId: string;
  readonly bookingIds: Record<string, string>;
  runId: string;
  reportId: string;
  /** What Helen writes beside the outcome. */
  outcomeReason?: string;
}

/** Maria and Owen are parents, Ellis is 15, and Pat looks after Ellis. */
export async function openPanelWorld(): Promise<PanelWorld> {
  // The access matrix asks for everything at once, which no page of ours does.
  const api = await apiFixture({ QUESTION_COST: '100000000' });
  const members = api.get(MembersDoor);
  const accounts = api.get(AccountsDoor);
  const by = systemActor('journey');
  const open = async (demoKey: string | null, fullName: string, kind: 'parent' | 'young-person', bornOn: string) => {
    const [knownAs = fullName] = fullName.split(' ');
    const personId = await accounts.openAccount(
      { displayName: fullName, firstName: knownAs, email: `${knownAs.toLowerCase()}@family.example`, audience: kind === 'parent' ? 'adult' : 'young',
        roles: [kind === 'parent' ? 'parent-carer' : 'young-person'], ...(demoKey ? { demoKey } : {}) },
      by,
    );
    const member = await members.joinMember(
      { id: personId, kind, fullName, knownAs, bornOn: plainDate(bornOn), email: `${knownAs.toLowerCase()}@family.example`, reachBy: ['email'], interests: ['panels'] },
      by,
    );
    return member.id;
  };
  const maria = await open('parent', 'Maria Thornton', 'parent', '1988-04-12');
  const owen = await open(null, 'Owen Davies', 'parent', '1990-09-30');
  const ellis = await open('young-person', 'Ellis Hartley', 'young-person', '2011-03-02');
  const pat = await accounts.openAccount(
    { displayName: 'Pat Hartley', firstName: 'Pat', email: 'pat@family.example', audience: 'adult', roles: ['guardian'], demoKey: 'guardian' },
    by,
  );
  await members.linkGuardian({ memberId: ellis, guardianId: pat, relation: 'foster-carer', from: plainDate('2024-01-01') }, by);
  // A carer’s yes counts because the plan leaves such dates to Pat.
  await members.recordLegalStatus({ memberId: ellis, kind: 'section-20', from: plainDate('2024-01-01'), checked: true, evidence: 'The social worker, by phone' }, by);
  await members.delegateAuthority({ memberId: ellis, area: 'leisure', delegatedTo: pat, source: 'Placement plan of 3 September', from: plainDate('2024-01-02'), reviewOn: plainDate('2028-01-01') }, by);
  await api.runReactions();
  const signedIn = new Map<string, Visitor>();
  return {
    api,
    as: async (person) => {
      const known = signedIn.get(person) ?? (await api.as(person));
      signedIn.set(person, known);
      return known;
    },
    memberIds: { maria, owen, ellis },
    panelId: '', sessionId: '', bookingIds: {}, runId: '', reportId: '',
  };
}
