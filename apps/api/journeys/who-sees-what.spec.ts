import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { roles } from '@alongside/accounts/rules';
import { policyBook, WHO_ASKS } from '@alongside/platform/auth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { askers, cellOf } from './access/tried-cells';
import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const RECORD = 'query($record: String!) { whoSeesRecord(record: $record) { record fields { field rule says seenBy { role relations } changedBy { deed roles } } deeds { deed roles } } }';
const AS = 'query($role: String!, $relation: String!) { seenAs(role: $role, relation: $relation) { record fields { field } } }';
interface Seen {
  readonly field: string;
  readonly seenBy: readonly { readonly role: string; readonly relations: readonly string[] }[];
  readonly changedBy: readonly { readonly deed: string; readonly roles: readonly string[] }[];
}

let api: ApiFixture;
let dilys: Visitor;
beforeAll(async () => {
  api = await apiFixture();
  dilys = await api.as('dpo');
});
afterAll(() => api?.close());

const fieldsOf = async (record: string) => (await dilys.ask<{ whoSeesRecord: { fields: readonly Seen[] } }>(RECORD, { record })).whoSeesRecord.fields;

describe('who sees what', () => {
  test('the data protection officer reads who sees a name, and which deed changes it', async () => {
    const name = (await fieldsOf('Member')).find(({ field }) => field === 'fullName');
    expect(name?.seenBy.find(({ role }) => role === 'coordinator')?.relations).toContain('any');
    expect(name?.seenBy.find(({ role }) => role === 'parent-carer')?.relations).toEqual(['own']);
    expect(name?.seenBy.map(({ role }) => role)).not.toContain('public');
    expect(name?.changedBy).toContainEqual({ deed: 'putRecordRight', roles: ['coordinator'] });
  });

  test('with the eyes of a role: the pay team sees no access needs; a social worker sees who decides only of those they work with', async () => {
    const seen = async (role: string, relation: string) => (await dilys.ask<{ seenAs: { record: string; fields: { field: string }[] }[] }>(AS, { role, relation })).seenAs.flatMap(({ record, fields }) => fields.map(({ field }) => `${record}.${field}`));
    expect(await seen('finance-checker', 'any')).not.toContain('Member.accessNeeds');
    expect(await seen('social-worker', 'any')).not.toContain('PersonIWorkWith.contactRules');
    expect(await seen('social-worker', 'works-closely-with')).toContain('PersonIWorkWith.contactRules');
  });

  test('a record or role that is not there is not found; others than they who are asked for it do not read it', async () => {
    expect(await dilys.refusal(RECORD, { record: 'Nothing' })).toBe('NOT_FOUND');
    expect(await dilys.refusal(AS, { role: 'king', relation: 'any' })).toBe('NOT_FOUND');
    for (const person of ['hr', 'finance-checker', 'councillor']) expect(await (await api.as(person)).refusal(RECORD, { record: 'Member' })).toBe('FORBIDDEN');
    expect(await (await api.as('coordinator')).refusal(RECORD, { record: 'Member' })).toBeNull();
  });

  test('it says no less than was tried over HTTP: whatever the access matrix found open stands on the page', async () => {
    const { recordNames } = await dilys.ask<{ recordNames: { record: string }[] }>('{ recordNames { record } }');
    const opens = new Map<string, ReadonlySet<string>>();
    for (const { record } of recordNames) for (const { field, seenBy } of await fieldsOf(record)) opens.set(`${record}.${field}`, new Set(seenBy.map(({ role }) => role)));
    const tried = cellOf(readFileSync(join(import.meta.dirname, '../../../docs/access-matrix.csv'), 'utf8'));
    const left: string[] = [];
    for (const [what, roleSet] of opens) for (const asker of askers) if (tried(what, asker) === 'yes' && !roleSet.has(asker.role)) left.push(`${what} by ${asker.role}, ${asker.relation}`);
    expect(left).toEqual([]);
  });

  test('a rule asks a record for nothing that the page does not know, so that no relation is left out', () => {
    const known = new Set(['id', 'personId', 'memberId', 'learnerId', 'ownerId', 'giverId', 'guardianIds', 'workerIds', 'closeWorkerIds', 'peopleInGroup', 'teamIds', 'toPersonId', 'runBy', 'apart', 'managerCheck', 'contactIds', 'toldIds', 'escalated']);
    const asked = new Set<string>();
    const record = new Proxy({}, { get: (_, name) => void asked.add(String(name)) });
    for (const role of roles) for (const { allows } of policyBook.all()) allows({ actor: { kind: 'person', personId: WHO_ASKS as never, roles: [role], purpose: 'who-sees', assurance: 2 }, subject: record, args: {} });
    expect([...asked].filter((name) => !known.has(name))).toEqual([]);
  });
});
