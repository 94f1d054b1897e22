import { AccountsDoor } from '@alongside/accounts/server';
import { newId, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { KeepPromise } from './actions/keep-promise';
import { JudgeAnswer } from './actions/judge-answer';
import { PublishChange } from './actions/publish-change';
import { SayIt } from './actions/say-it';
import { VoiceDoor, VoiceModule } from './index';
import { PromiseSheets } from './promise-sheets';
import { SealEarlierWordsJob } from './jobs/seal-earlier-words.job';
import { VoiceItemsRead } from './store/voice-items.read';

let fixture: ServerFixture;
let door: VoiceDoor;
let jo: Actor, ann: Actor, kev: Actor, ada: Actor;
const by = systemActor('test');
const acting = (id: Id<string>, ...roles: string[]): Actor => ({ kind: 'person', personId: id as Id<'Person'>, roles, purpose: 'test', assurance: 1 });
const asMember = (actor: Actor) => actor.personId as unknown as Id<'Member'>;

beforeAll(async () => {
  fixture = await serverFixture([VoiceModule]);
  door = fixture.get(VoiceDoor);
  const staff = async (name: string) =>
    acting(await fixture.get(AccountsDoor).openAccount({ displayName: `${name} Marsden`, firstName: name, email: null, audience: 'staff', roles: ['coordinator'] }, by), 'coordinator');
  const member = async (fullName: string) => acting((await fixture.get(MembersDoor).joinMember({ kind: 'parent', fullName, reachBy: [] }, by)).id, 'parent-carer');
  [jo, ann, kev, ada] = [await staff('Jo'), await staff('Ann'), await member('Kev Ross'), await member('Ada Byron')];
});
afterAll(() => fixture.close());
beforeEach(async () => {
  fixture.clock.set('2026-11-23T09:00:00Z');
  await fixture.database.query('delete from voice.saying');
  await fixture.database.query('delete from voice.item');
});

const said = (words = 'Open on Sundays. I work all week.', who = kev) => fixture.get(SayIt).run(words, null, who);
const due = async () => fixture.get(PromiseSheets).of(await fixture.get(VoiceItemsRead).due(50));

describe('somebody says something', () => {
  test('and it has a named owner and a day 28 days ahead', async () => {
    const item = await said();
    expect(item).toMatchObject({ stage: 'heard', answerBy: '2026-12-21' });
    expect([jo.personId, ann.personId]).toContain(item.ownerId);
    expect(await due()).toMatchObject([{ id: item.id, ownerName: expect.stringMatching(/^(Jo|Ann) Marsden$/), sayings: [{ memberName: 'Kev', words: 'Open on Sundays. I work all week.' }] }]);
  });

  test('and the database holds their words sealed; those from before are sealed by the clock and read the same', async () => {
    const { id } = await said('The stairs are too steep for me.');
    const raw = () => fixture.database.query<{ words: string | null; sealed: string | null }>('select words, words_sealed as sealed from voice.saying where item_id = $1', [id]);
    expect(await raw()).toEqual([{ words: null, sealed: expect.not.stringContaining('stairs') as string }]);
    await fixture.database.query("update voice.saying set words = 'As it lay before', words_sealed = null where item_id = $1", [id]);
    const read = async () => (await due()).find((item) => item.id === id)?.sayings.map(({ words }) => words);
    expect(await read()).toEqual(['As it lay before']);
    await fixture.get(SealEarlierWordsJob).run();
    await fixture.get(SealEarlierWordsJob).run();
    expect((await raw())[0]?.words).toBeNull();
    expect(await read()).toEqual(['As it lay before']);
  });

  test('and promises are shared out between those who keep them', async () => {
    const owners = [await said('One'), await said('Two'), await said('Three'), await said('Four')].map(({ ownerId }) => ownerId);
    expect(owners.filter((owner) => owner === jo.personId)).toHaveLength(2);
  });

  test('to a coordinator, who writes it down and owns it', async () => {
    const item = await fixture.get(SayIt).run('The room is cold', asMember(kev), jo);
    expect(item).toMatchObject({ ownerId: jo.personId, sayings: [{ memberId: kev.personId, heardBy: jo.personId }] });
  });

  test('only for themselves: nobody borrows another’s voice', async () => {
    await expect(fixture.get(SayIt).run('x', asMember(kev), ada)).rejects.toThrow('FORBIDDEN');
    await expect(fixture.get(SayIt).run('x', newId<'Member'>(), jo)).rejects.toMatchObject({ code: 'MEMBER_UNKNOWN', field: 'memberId' });
    await expect(fixture.get(SayIt).run('x', null, jo)).rejects.toMatchObject({ code: 'MEMBER_UNKNOWN' });
  });

  test('and the log tells that, never what', async () => {
    await said('Something private about Mum');
    const facts = (await fixture.facts()).filter(({ name }) => name.startsWith('voice.'));
    expect(facts.at(-1)).toMatchObject({ name: 'voice.item-heard', data: { memberId: kev.personId, answerBy: '2026-12-21' } });
    expect(JSON.stringify(facts)).not.toMatch(/private|Kev/);
  });
});

test('what is late stands on top', async () => {
  await said('First');
  fixture.clock.set('2026-12-01T09:00:00Z');
  await said('Second');
  fixture.clock.set('2026-12-23T09:00:00Z');
  expect((await due()).map(({ sayings, daysLate }) => [sayings[0]?.words, daysLate])).toEqual([['First', 2], ['Second', 0]]);
});

describe('an answer', () => {
  test('reaches everyone who said it, and is closed only when all of them agree', async () => {
    const [first, second] = [await said(), await said('Sundays would help', ada)];
    await fixture.get(KeepPromise).join(second.id, first.id, jo);
    await door.answer(first.id, 'did', 'We open on Sundays from March.', jo);
    expect((await door.answerOf(first.id))?.toEach.map(({ memberId }) => memberId).sort()).toEqual([kev.personId, ada.personId].sort());
    expect((await door.confirm(first.id, kev)).stage).toBe('answered');
    expect((await door.confirm(first.id, ada)).stage).toBe('confirmed');
    expect(await due()).toEqual([]);
  });

  test('that is disputed comes back with a new day', async () => {
    const { id } = await said();
    await door.answer(id, 'cannot', 'We have no staff on Sundays.', jo);
    fixture.clock.set('2026-12-01T09:00:00Z');
    const disputed = await fixture.get(JudgeAnswer).run(id, 'disputed', kev);
    expect(disputed).toMatchObject({ stage: 'disputed', answerBy: '2026-12-29' });
    expect((await due()).map((promise) => promise.id)).toEqual([id]);
  });

  test('given by two at once is given once', async () => {
    const { id } = await said();
    const given = await Promise.allSettled([door.answer(id, 'did', 'Yes', jo), door.answer(id, 'cannot', 'No', ann)]);
    expect(given.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await fixture.facts()).filter(({ name, subjectId }) => name === 'voice.answered' && subjectId === id)).toHaveLength(1);
  });

  test('to somebody else does not exist', async () => {
    const { id } = await said();
    await door.answer(id, 'did', 'Yes', jo);
    await expect(door.confirm(id, ada)).rejects.toThrow('NOT_FOUND');
  });
});

describe('a promise', () => {
  test('says what is tried, and changes hands only to somebody who can keep it', async () => {
    const { id } = await said();
    expect(await fixture.get(KeepPromise).workOn(id, 'Jo is asking the caretaker.', jo)).toMatchObject({ stage: 'working-on', workingOn: 'Jo is asking the caretaker.' });
    expect(await fixture.get(KeepPromise).assign(id, ann.personId!, jo)).toMatchObject({ ownerId: ann.personId });
    await expect(fixture.get(KeepPromise).assign(id, kev.personId!, jo)).rejects.toMatchObject({ code: 'OWNER_UNKNOWN', field: 'ownerId' });
  });

  test('joined crosswise by two at once does not stop either for ever', async () => {
    const [a, b] = [await said('One'), await said('Two', ada)];
    const joined = await Promise.allSettled([fixture.get(KeepPromise).join(a.id, b.id, jo), fixture.get(KeepPromise).join(b.id, a.id, ann)]);
    expect(joined.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await due()).toHaveLength(1);
  });
});

describe('what everybody may read', () => {
  const words = { said: 'The waiting room feels cold.', did: 'We put in soft chairs.' };

  test('holds nobody’s name, and goes when somebody who said it disagrees', async () => {
    const { id } = await said();
    await door.answer(id, 'did', 'Soft chairs are in.', jo);
    const publish = fixture.get(PublishChange);
    await expect(publish.run(id, { ...words, said: 'Ross said it is cold.' }, jo)).rejects.toMatchObject({ code: 'CHANGE_NAMES_SOMEBODY', field: 'said' });
    await publish.run(id, words, jo);
    const shown = () => fixture.get(VoiceItemsRead).published(10);
    const viewed = () => fixture.database.query('select public_said, public_did, answered_on, answer_by, confirmed from voice.v_item where item_id = $1', [id]);
    expect(await shown()).toEqual([{ id, ...words, on: '2026-11-23' }]);
    expect(await viewed()).toEqual([{ public_said: words.said, public_did: words.did, answered_on: '2026-11-23', answer_by: '2026-12-21', confirmed: false }]);
    await fixture.get(JudgeAnswer).run(id, 'disputed', kev);
    expect(await shown()).toEqual([]);
    expect(await viewed()).toMatchObject([{ public_said: null, public_did: null }]);
  });

  test('in a report holds no column of a person', async () => {
    const columns = await fixture.database.query<{ name: string }>("select column_name as name from information_schema.columns where table_schema = 'voice' and table_name = 'v_item'");
    expect(columns.map(({ name }) => name).sort()).toEqual(
      ['answer_by', 'answered_on', 'confirmed', 'heard_on', 'item_id', 'outcome', 'public_did', 'public_said', 'published_on', 'stage'],
    );
  });
});
