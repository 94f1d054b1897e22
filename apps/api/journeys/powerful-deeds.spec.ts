import { AccountsDoor, type Role } from '@alongside/accounts/server';
import { systemActor, type Actor, type Id } from '@alongside/kernel';
import { policyBook, type Policy } from '@alongside/platform/auth';
import { getNamedType, isObjectType, type GraphQLField } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { plausible } from './plausible-answer';
import type { Visitor } from './visitor';

/** Deeds with money or power: whoever may do them has proved within the last quarter of an hour that it is still them. */
let api: ApiFixture;
beforeAll(async () => {
  api = await apiFixture();
});
afterAll(() => api?.close());

const roles: readonly Role[] = ['coordinator', 'service-lead', 'hr', 'hiring-manager', 'finance-checker', 'finance-approver', 'administrator', 'dpo', 'safeguarding-lead', 'social-worker'];
const offices: readonly Role[] = ['finance-checker', 'finance-approver', 'hr', 'administrator', 'dpo'];

/** What is left to an office without a fresh proof, and why. */
const atOneProof: Readonly<Record<string, string>> = {
  findPeople: 'A question asked by POST so that no name stands in a log; it changes nothing',
  checkTranslation: 'Whoever knows the language reads as the second person, often a worker; the words are of somebody who proved',
};

/** Deeds of other roles that give power over somebody, or let something happen to many. */
const alsoPowerful = [
  'confirmGuardian', 'confirmProfessional', 'recordLegalStatus', 'delegateAuthority', 'joinRecords', 'askForCheck', 'recordCheck', 'takeBackCheck', 'exemptFromCheck', 'endExemption',
  'setDutyList', 'writeFormVersion', 'writeTranslation', 'signSafetyPlan', 'sendBackSafetyPlan', 'checkConsent', 'handOutLinks', 'printLetters',
];

interface DeedRule {
  readonly field: GraphQLField<unknown, unknown>;
  readonly policy: Policy;
}

const deeds = (): readonly DeedRule[] =>
  Object.values(policyBook.guards()?.getMutationType()?.getFields() ?? {}).flatMap((field) => {
    const policy = policyBook.rule(String(field.extensions.can));
    return policy ? [{ field, policy }] : [];
  });

const asRole = (role: Role): Actor => ({ kind: 'person', personId: 'a0000000-0000-7000-8000-000000000001' as Id<'Person'>, roles: [role], purpose: 'journey', assurance: 2, provedLately: true });
const isFor = ({ allows }: Policy, role: Role) => allows({ actor: asRole(role), subject: undefined, args: {} });

async function cameIn(role: Role, proofs: 1 | 2): Promise<Visitor> {
  const [visitor, accounts] = [api.visitor(), api.get(AccountsDoor)];
  const personId = await accounts.openAccount({ displayName: `Kim ${role}`, firstName: 'Kim', email: `${role}-${proofs}@council.example`, audience: 'staff', roles: [role] }, systemActor('journey'));
  visitor.setCookie('alongside-session', await accounts.openSession(personId, proofs));
  if (proofs === 2) await api.database.query("update accounts.session set proved_at = now() - interval '16 minutes' where person_id = $1", [personId]);
  return visitor;
}

function questionOf({ name, args, type }: GraphQLField<unknown, unknown>) {
  const told = (one: string, two: (arg: (typeof args)[number]) => string) => (args.length > 0 ? `(${args.map((arg) => `${one}${arg.name}: ${two(arg)}`).join(', ')})` : '');
  return {
    query: `mutation ${told('$', (arg) => String(arg.type))} { ${name}${told('', (arg) => `$${arg.name}`)}${isObjectType(getNamedType(type)) ? ' { __typename }' : ''} }`,
    variables: Object.fromEntries(args.map((arg) => [arg.name, plausible(arg.type)])),
  };
}

test('what finance, HR, administrators and the data protection officer alone may do asks for a fresh proof', () => {
  const open = deeds().filter(({ policy }) => policy.proof !== 'fresh' && offices.some((role) => isFor(policy, role)) && !isFor(policy, 'learner'));
  expect(open.map(({ field }) => field.name).sort()).toEqual(Object.keys(atOneProof).sort());
});

test('and so do deeds by which others give somebody power', () => {
  const fresh = deeds().filter(({ policy }) => policy.proof === 'fresh').map(({ field }) => field.name);
  expect(alsoPowerful.filter((deed) => !fresh.includes(deed))).toEqual([]);
});

test('with one proof, or one of twenty minutes ago, none of them is done', async () => {
  const done: string[] = [];
  const fresh = deeds().filter(({ policy }) => policy.proof === 'fresh');
  expect(fresh.length).toBeGreaterThan(60);
  for (const proofs of [1, 2] as const) {
    const visitors = new Map(await Promise.all(roles.map(async (role) => [role, await cameIn(role, proofs)] as const)));
    for (const { field, policy } of fresh) {
      const role = roles.find((one) => isFor(policy, one));
      if (role === undefined) throw new Error(`Nobody of the team may ${field.name}; add who.`);
      const { query, variables } = questionOf(field);
      const code = await visitors.get(role)!.refusal(query, variables);
      // With one proof alone, the money itself is not theirs at all.
      if (code !== 'STEP_UP_FIRST' && !(proofs === 1 && code === 'FORBIDDEN')) done.push(`${field.name} as ${role} with ${proofs}: ${code}`);
    }
  }
  expect(done).toEqual([]);
});
