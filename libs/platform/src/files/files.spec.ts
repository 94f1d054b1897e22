import { hasRole, newId, nobody, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Injectable, Module } from '@nestjs/common';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { definePolicy } from '../auth/policy';
import { policyBook } from '../auth/policy-book';
import { ScheduleRegistry } from '../jobs/scheduled';
import { serverFixture, type ServerFixture } from '../testing/server-fixture';
import { FileLooks } from './file-looks';
import { FilePurpose, type AttachedFile, type FileOwner, type Look } from './file-purpose';
import { FilesModule } from './files.module';
import { Files } from './files';
import { aPaper, aPhoto } from './testing/a-paper';

policyBook.add(definePolicy({ name: 'platform.test-send', says: 'Coordinators', allows: ({ actor }) => hasRole(actor, 'coordinator') }));

/** Whoever it is about may look, and nobody else. */
class OwnOnly implements FileOwner {
  async look({ subjectId, personId }: AttachedFile, by: Actor): Promise<Look> {
    if (personId !== null && by.personId !== personId) throw new Refusal('NOT_FOUND');
    return { what: 'platform.test-looked-at', subjectId, viewer: 'Ada' };
  }
}

@FilePurpose({ name: 'test-paper', sentBy: 'platform.test-send', takes: ['pdf', 'picture'], mostMegabytes: 1, mostPages: 3, shown: 'view-only' })
@Injectable()
class TestPapers extends OwnOnly {}

@FilePurpose({ name: 'test-scan', sentBy: 'platform.test-send', takes: ['picture', 'pdf'], mostMegabytes: 1, mostPages: 3, shown: 'download' })
@Injectable()
class TestScans extends OwnOnly {}

@Module({ imports: [FilesModule], providers: [TestPapers, TestScans] })
class TestOwners {}

const person = (...roles: string[]): Actor & { personId: Id<'Person'> } => ({ kind: 'person', personId: newId<'Person'>(), roles, purpose: 'test', assurance: 2 });
const priya = person('coordinator');
const ada = person();

let fixture: ServerFixture;
let files: Files;
let looks: FileLooks;
beforeAll(async () => {
  fixture = await serverFixture([TestOwners]);
  files = fixture.get(Files);
  looks = fixture.get(FileLooks);
});
afterAll(() => fixture?.close());

const send = (bytes: Buffer, { purpose = 'test-paper', key = newId(), by = priya as Actor } = {}) => files.send({ purpose, bytes, key }, by);
const refused = (deed: Promise<unknown>) => deed.then(() => null, (problem: Refusal) => [problem.code, problem.field]);
const count = async () => (await fixture.database.first<{ n: number }>('select count(*)::int as n from platform.file'))?.n;

describe('sending', () => {
  test('only for a purpose somebody registered, by whom its rule allows, of a kind it takes', async () => {
    const paper = await aPaper();
    expect(await refused(send(paper, { purpose: 'anything' }))).toEqual(['FILE_PURPOSE_UNKNOWN', 'purpose']);
    expect(await refused(send(paper, { by: ada }))).toEqual(['FORBIDDEN', 'purpose']);
    expect(await refused((async () => send(paper, { by: nobody }))())).toEqual(['SIGN_IN_FIRST', undefined]);
    expect(await refused(send(Buffer.from('MZ program')))).toEqual(['FILE_NOT_A_PAPER', 'file']);
    expect(await refused(send(Buffer.alloc(0)))).toEqual(['FILE_HAS_NOTHING', 'file']);
    expect(await refused(send(Buffer.alloc(1024 * 1024 + 1)))).toEqual(['FILE_TOO_BIG', 'file']);
    expect(await refused(send(await aPaper(4)))).toEqual(['FILE_TOO_MANY_PAGES', 'file']);
    expect(await count()).toBe(0);
  });

  test('the same key with the same file is one file, also at the same moment; with another file it is refused', async () => {
    const [paper, key] = [await aPaper(2), newId()];
    const sent = await Promise.all([send(paper, { key }), send(paper, { key })]);
    sent.push(await send(paper, { key }));
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(await refused(send(await aPaper(3), { key }))).toEqual(['IDEMPOTENCY_KEY_USED', 'idempotencyKey']);
    expect(await count()).toBe(1);
  });

  test('what lies in the database cannot be read there', async () => {
    const { id } = await send(await aPaper());
    const rows = await fixture.database.query<{ sealed: Buffer }>('select sealed from platform.file_page where file_id = $1', [id]);
    expect(rows.map(({ sealed }) => sealed.includes('WEBP'))).toEqual([false, false]);
  });
});

describe('attaching', () => {
  test('only the one who sent it, for what it was sent for, and to one thing', async () => {
    const [{ id }, subjectId] = [await send(await aPaper()), newId()];
    const attach = (to: string, by: Actor = priya, purpose = 'test-paper') => files.attach(id, { purpose, subjectId: to }, by);
    expect(await refused(attach(subjectId, person('coordinator')))).toEqual(['NOT_FOUND', 'fileId']);
    expect(await refused(attach(subjectId, priya, 'test-scan'))).toEqual(['NOT_FOUND', 'fileId']);
    expect(await attach(subjectId)).toEqual({ id, pages: 1 });
    expect(await attach(subjectId)).toEqual({ id, pages: 1 });
    expect(await refused(attach(newId()))).toEqual(['NOT_FOUND', 'fileId']);
    expect((await fixture.facts()).filter(({ name, subjectId: file }) => name === 'platform.file-attached' && file === id)).toHaveLength(1);
  });
});

describe('looking', () => {
  test('a file that belongs to nothing is nobody’s to see, not even the sender’s', async () => {
    const { id } = await send(await aPaper());
    expect(await refused(looks.page(id, 1, 'wide', priya))).toEqual(['NOT_FOUND', undefined]);
  });

  test('the owner’s rule is asked, the look is on record, and a view-only page carries the name of who looks', async () => {
    const [{ id }, subjectId] = [await send(await aPaper()), newId()];
    await files.attach(id, { purpose: 'test-paper', subjectId, personId: ada.personId }, priya);
    expect(await refused(looks.page(id, 1, 'wide', priya))).toEqual(['NOT_FOUND', undefined]);
    const page = await looks.page(id, 1, 'phone', ada);
    const { width, format } = await sharp(page).metadata();
    expect([width, format]).toEqual([720, 'webp']);
    // Above the words of the page there is nothing but the stamp.
    const corner = await sharp(page).extract({ left: 0, top: 0, width: 720, height: 120 }).stats();
    expect(corner.channels.some(({ min }) => min < 255)).toBe(true);
    expect(await refused(looks.page(id, 2, 'phone', ada))).toEqual(['NOT_FOUND', undefined]);
    expect(await refused(looks.whole(id, ada))).toEqual(['NOT_FOUND', undefined]);
    expect((await fixture.facts()).filter(({ name }) => name === 'platform.test-looked-at').map((fact) => fact.subjectId)).toEqual([subjectId]);
  });

  test('what may be taken away is a picture, or a PDF of pictures, that holds nothing else', async () => {
    const photo = await send(await aPhoto(), { purpose: 'test-scan' });
    const scan = await send(await aPaper(3), { purpose: 'test-scan' });
    for (const { id } of [photo, scan]) await files.attach(id, { purpose: 'test-scan', subjectId: newId(), personId: ada.personId }, priya);
    const one = await looks.whole(photo.id, ada);
    expect([one.type, one.name, one.bytes.includes('MQZ phone')]).toEqual(['image/webp', 'picture.webp', false]);
    const all = await looks.whole(scan.id, ada);
    expect([all.type, all.name, all.bytes.toString('latin1', 0, 5)]).toEqual(['application/pdf', 'paper.pdf', '%PDF-']);
  });
});

describe('forgetting', () => {
  test('with a person’s key goes every file about them', async () => {
    const bo = person();
    const { id } = await send(await aPhoto(), { purpose: 'test-scan' });
    await files.attach(id, { purpose: 'test-scan', subjectId: newId(), personId: bo.personId }, priya);
    expect((await looks.page(id, 1, 'phone', bo)).length).toBeGreaterThan(0);
    await fixture.database.query('delete from platform.person_key where person_id = $1', [bo.personId]);
    expect(await refused(looks.page(id, 1, 'phone', bo))).toEqual(['NOT_FOUND', undefined]);
    expect(await refused(looks.whole(id, bo))).toEqual(['NOT_FOUND', undefined]);
  });

  test('what nobody attached within a day is gone, what belongs to something stays', async () => {
    const [unused, used] = [await send(await aPaper()), await send(await aPaper())];
    await files.attach(used.id, { purpose: 'test-paper', subjectId: newId() }, priya);
    fixture.clock.advance('PT23H');
    const job = fixture.get(ScheduleRegistry).job('platform.forget-unused-files');
    await job?.run();
    const left = async (id: string) => (await fixture.database.query('select 1 from platform.file where id = $1', [id])).length;
    expect([await left(unused.id), await left(used.id)]).toEqual([1, 1]);
    fixture.clock.advance('PT2H');
    await job?.run();
    expect([await left(unused.id), await left(used.id)]).toEqual([0, 1]);
    expect(await refused(files.attach(unused.id, { purpose: 'test-paper', subjectId: newId() }, priya))).toEqual(['NOT_FOUND', 'fileId']);
    await files.forget(used.id, priya);
    await files.forget(used.id, priya);
    expect(await left(used.id)).toBe(0);
  });

  test('somebody who sends and sends without using any is stopped', async () => {
    const sam = person('coordinator');
    const photo = await aPhoto();
    const one = await send(photo, { by: sam });
    await fixture.database.query(
      `insert into platform.file (id, purpose, sent_by, sent_at, hash, pages) select gen_random_uuid(), purpose, sent_by, sent_at, hash, pages from platform.file, generate_series(1, 19) where id = $1`, [one.id],
    );
    expect(await refused(send(photo, { by: sam }))).toEqual(['FILES_WAITING', 'file']);
  });
});
