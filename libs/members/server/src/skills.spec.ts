import { createHash } from 'node:crypto';

import { AccountsDoor } from '@alongside/accounts/server';
import { newId, plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { taggedPdf } from '@alongside/platform/paper';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { KeepSkills } from './actions/keep-skills';
import { TakeSkillsAway } from './actions/take-skills-away';
import { TakeStep } from './actions/take-step';
import { WriteReference } from './actions/write-reference';
import { MembersDoor, MembersModule } from './index';
import { MemberSkills } from './member-skills';
import { BadgeSigner, knownDocuments } from './skills-files/badge-signer';
import { SkillsPapers } from './skills-files/skills-papers';
import { MembersRead } from './store/members.read';

let fixture: ServerFixture;
let door: MembersDoor;
let jo: Actor;
let maria: Id<'Member'>;
let me: Actor;
const by = systemActor('test');

beforeAll(async () => {
  fixture = await serverFixture([MembersModule]);
  door = fixture.get(MembersDoor);
  const id = await fixture.get(AccountsDoor).openAccount({ displayName: 'Jo Marsden', firstName: 'Jo', email: null, audience: 'staff', roles: ['coordinator'] }, by);
  jo = { kind: 'person', personId: id, roles: ['coordinator'], purpose: 'test', assurance: 2 };
  maria = (await door.joinMember({ kind: 'parent', fullName: 'Maria Żółć-Thornley', email: 'maria@home.example', reachBy: [] }, by)).id;
  me = { kind: 'person', personId: maria as string as Id<'Person'>, roles: ['parent-carer'], purpose: 'test', assurance: 1 };
});
afterAll(() => fixture.close());

const part = (on: string) => ({ id: newId<'Booking'>(), memberId: maria, kind: 'panel' as const, on: plainDate(on), minutes: 120, paid: true });

test('an empty book has nothing to take away', async () => {
  await expect(fixture.get(TakeSkillsAway).certificate(me)).rejects.toMatchObject({ code: 'NOTHING_TO_TAKE' });
});

describe('what somebody did', () => {
  test('one booking is written down once, with what they were on that day', async () => {
    const steps = fixture.get(TakeStep);
    const told = part('2026-11-20');
    await Promise.all([door.recordTakingPart(told, by), door.recordTakingPart(told, by)]);
    const { id } = await steps.offer(maria, 'panel', 'co-deliver', jo);
    await expect(steps.answer(id, true, jo)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await steps.answer(id, true, me);
    expect((await door.recordTakingPart(part('2026-11-23'), by)).step).toBe('co-deliver');
    expect(await fixture.get(MemberSkills).parts(maria)).toMatchObject([{ kind: 'panel', times: 2, hours: 4, step: 'co-deliver', nextStep: 'lead', offered: null }]);
    expect((await fixture.facts()).filter(({ name }) => name === 'members.part-taken')).toHaveLength(2);
  });

  test('words are suggested for what they did, and not again once they are saved', async () => {
    const book = fixture.get(MemberSkills);
    const suggest = async () => (await book.suggestions(await book.parts(maria), await book.skills(maria))).map(({ words }) => words);
    const [first = ''] = await suggest();
    await fixture.get(KeepSkills).save(maria, first, 'panel', me);
    expect(await suggest()).not.toContain(first);
    const { id } = await fixture.get(KeepSkills).save(maria, 'I bake for forty people', null, me);
    await fixture.get(KeepSkills).hide(id, true, me);
    await expect(fixture.get(KeepSkills).hide(id, false, jo)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a reference', () => {
  test('is sealed, read and agreed by the member before it can be taken, and neutral', async () => {
    const write = fixture.get(WriteReference);
    await expect(write.run(maria, 'Maria was in care', jo)).rejects.toMatchObject({ code: 'REFERENCE_TELLS_OF_CARE', params: { word: 'in care' } });
    const { id } = await write.run(maria, 'Maria asks clear questions.\n\nPeople trust her.', jo);
    await expect(fixture.get(TakeSkillsAway).reference(id, me)).rejects.toMatchObject({ code: 'REFERENCE_NOT_AGREED' });
    await write.askForChange(id, 'Say that I keep to time', me);
    const [row] = await fixture.database.query<{ row: string }>('select r::text as row from members.reference_letter r where id = $1', [id]);
    expect(row?.row).not.toMatch(/questions|time\b/);
    await write.rewrite(id, 'Maria asks clear questions and keeps to time.', jo);
    await expect(write.agree(id, jo)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await write.agree(id, me);
    await expect(fixture.get(TakeSkillsAway).reference(id, { ...me, personId: jo.personId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await fixture.get(TakeSkillsAway).reference(id, me)).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('what is taken away', () => {
  test('the certificate is tagged, in English, with its letters in it', async () => {
    const text = (await fixture.get(TakeSkillsAway).certificate(me)).toString('latin1');
    for (const needed of ['/MarkInfo', '/StructTreeRoot', '/Lang (en-GB)', '/DisplayDocTitle true', '/FontFile']) expect(text).toContain(needed);
  });

  test('a name in any of the scripts we have letters for can be printed', async () => {
    expect((await taggedPdf({ title: 'Certificate', author: 'Council', parts: [{ tag: 'H1', text: 'Żaneta Дарья Ἑλένη' }, { tag: 'L', items: ['a', 'b'] }] })).length).toBeGreaterThan(1_000);
  });

  test('badges are Open Badges 3.0, hold without us, and a changed word breaks the seal', async () => {
    const files = unzipSync(new Uint8Array(await fixture.get(TakeSkillsAway).badges(me)));
    // One file, one credential, with its proofs as a list: the published schema takes nothing else.
    expect(Object.keys(files)).toEqual(['badge-panel.json']);
    const badge = JSON.parse(new TextDecoder().decode(files['badge-panel.json'])) as Record<string, unknown>;
    expect(badge).toMatchObject({ type: ['VerifiableCredential', 'OpenBadgeCredential'], name: 'Interview panels: Co-deliver', proof: [{ type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', proofPurpose: 'assertionMethod' }] });
    const text = JSON.stringify(badge);
    for (const kept of ['maria', 'Thornley', 'bake']) expect(text).not.toContain(kept);
    const signer = fixture.get(BadgeSigner);
    const document = await signer.document();
    const loader = async (url: string) => {
      if (url === signer.did) return { documentUrl: url, document };
      if (url === `${signer.did}#badges`) return { documentUrl: url, document: { '@context': 'https://w3id.org/security/multikey/v1', ...(document.verificationMethod as object[])[0] } };
      return knownDocuments(url);
    };
    const verified = async (credential: object) => (await verifyCredential({ credential, suite: new DataIntegrityProof({ cryptosuite }), documentLoader: loader })).verified;
    expect(await verified({ ...badge })).toBe(true);
    expect(await verified({ ...badge, name: 'Interview panels: Lead' })).toBe(false);
  });

  test('a badge of who has no e-mail is somebody’s too: whoever knows the name can check it, and it stands nowhere', async () => {
    const member = await fixture.get(MembersRead).one(maria);
    const [badge] = await fixture.get(SkillsPapers).badges({ ...member!, email: null });
    const { identifier: [known] } = badge?.credential.credentialSubject as { identifier: { identityType: string; identityHash: string; salt: string }[] };
    expect(known).toMatchObject({ type: 'IdentityObject', hashed: true, identityType: 'name', identityHash: `sha256$${createHash('sha256').update(member!.fullName + known!.salt).digest('hex')}` });
    expect(JSON.stringify(badge)).not.toContain('Thornley');
  });

  test('all of it comes as one file, the hidden stays hidden, and each taking is on record', async () => {
    const files = unzipSync(new Uint8Array(await fixture.get(TakeSkillsAway).everything(me)));
    expect(Object.keys(files).sort()).toEqual(['badge-panel.json', 'certificate.pdf', 'reference-1.pdf']);
    const taken = (await fixture.facts()).filter(({ name }) => name === 'members.skills-taken-away').map(({ data }) => data.kind);
    expect(taken).toEqual(['reference', 'certificate', 'badges', 'everything']);
  });
});
