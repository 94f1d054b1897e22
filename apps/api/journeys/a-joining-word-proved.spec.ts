import { AccountsDoor } from '@alongside/accounts/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

let api: ApiFixture;
let priya: Visitor;
let witness: string;
const WRITE = 'mutation ($input: EnquiryWriting!) { writeDownEnquiry(input: $input) { id } }';
const END = 'mutation ($id: ID!) { endJoiningAsking(id: $id) { standing } }';
const SAID = 'mutation ($said: JoiningAnswerByHand!) { recordJoiningAnswer(said: $said) { standing } }';
const TAKE = 'mutation ($id: ID!, $input: TakeInInput!) { takeInEnquiry(id: $id, input: $input) { id } }';
const WORD = 'query ($id: ID!) { enquiry(id: $id) { joiningWord { askings { id state } } joiningForm { wordings { id format } } } }';
interface Word { enquiry: { joiningWord: { askings: { id: string; state: string }[] }; joiningForm: { wordings: { id: string; format: string }[] } } }
interface Taken { takeInEnquiry: { id: string } }

beforeAll(async () => {
  api = await apiFixture();
  priya = await api.as('coordinator');
  witness = (await api.get(AccountsDoor).personByDemoKey('hr'))?.id ?? '';
});
afterAll(() => api?.close());

let many = 0;
async function child(): Promise<string> {
  const input = { name: 'Robin', kind: 'YOUNG_PERSON', age: '13', cameBy: 'DOOR', channel: 'EMAIL', address: `robin${++many}@child.example`, agreed: true, talked: true };
  return (await priya.ask<{ writeDownEnquiry: { id: string } }>(WRITE, { input })).writeDownEnquiry.id;
}
const word = async (id: string) => (await priya.ask<Word>(WORD, { id })).enquiry;
const robin = () => ({ fullName: 'Robin Fox', kind: 'YOUNG_PERSON', bornOn: '2013-05-01' });
async function byHand(enquiryId: string, different: Record<string, unknown> = {}) {
  const { joiningForm } = await word(enquiryId);
  return { said: { enquiryId, name: 'Kim Fox', relation: 'MOTHER', answer: 'YES', saidOn: '2026-11-20', shown: joiningForm.wordings[0]?.id, witnessId: witness, ...different } };
}

describe('the proof stands with whom it concerns', () => {
  const PROOF = 'id who relation answer method collectedBy witnessedBy saidOn version format told { question }';
  const MINE = `{ myJoiningWord { ${PROOF} } }`;
  const THEIRS = `{ whatISaidForJoining { childName ${PROOF} } }`;
  const TEAM = `query ($id: ID!) { joiningSaid(memberId: $id) { scanFileId ${PROOF} } }`;
  interface Proof { answer: string; who: string | null; method: string }

  test('who said it, when, how and to which words: on Robin’s own page, on his mother’s once she is confirmed, and with the team; of a no that was before only the team reads', async () => {
    const id = await child();
    await priya.ask(SAID, await byHand(id, { name: 'Pat Fox', relation: 'FATHER', answer: 'TALK', saidOn: '2026-11-19' }));
    await priya.ask(SAID, await byHand(id));
    const talked = (await word(id)).joiningWord.askings.find(({ state }) => state === 'TALK');
    await priya.ask(END, { id: talked?.id });
    const { takeInEnquiry: member } = await priya.ask<Taken>(TAKE, { id, input: robin() });
    await api.database.query("update accounts.person set demo_key = null where demo_key in ('young-person', 'guardian')");
    await api.database.query("update accounts.person set demo_key = 'young-person' where id = $1", [member.id]);
    const [{ guardian }] = (await api.database.query<{ guardian: string }>('select guardian_id as guardian from members.guardianship where member_id = $1', [member.id])) as [{ guardian: string }];
    await api.database.query("update accounts.person set demo_key = 'guardian' where id = $1", [guardian]);

    const own = await api.as('young-person');
    const kim = { who: 'Kim', relation: 'MOTHER', answer: 'YES', method: 'VERBAL_WITNESSED', collectedBy: expect.any(String) as string, witnessedBy: expect.any(String) as string, saidOn: '2026-11-20', version: 1, format: 'STANDARD', told: { question: 'Can Robin be part of our group?' } };
    expect((await own.ask<{ myJoiningWord: Proof[] }>(MINE)).myJoiningWord).toMatchObject([kim]);
    // Kim is not confirmed yet: nothing opens to her.
    const before = (await api.facts()).length;
    expect((await (await api.as('guardian')).ask<{ whatISaidForJoining: Proof[] }>(THEIRS)).whatISaidForJoining).toEqual([]);
    expect((await api.facts()).slice(before).filter(({ name }) => name === 'consent.said-for-read')).toEqual([]);
    const { member: around } = await priya.ask<{ member: { peopleAround: { id: string }[] } }>('query ($id: ID!) { member(id: $id) { peopleAround { id } } }', { id: member.id });
    await priya.ask('mutation ($id: ID!) { confirmGuardian(id: $id, responsibility: HOLDS, how: SAW_PAPER) { id } }', { id: around.peopleAround[0]?.id });
    expect((await (await api.as('guardian')).ask<{ whatISaidForJoining: Proof[] }>(THEIRS)).whatISaidForJoining).toMatchObject([{ childName: 'Robin', ...kim }]);
    expect((await api.facts()).filter(({ name, subjectId }) => name === 'consent.said-for-read' && subjectId === member.id)).toHaveLength(1);

    const { joiningSaid } = await priya.ask<{ joiningSaid: Proof[] }>(TEAM, { id: member.id });
    expect(joiningSaid.map(({ who, answer }) => [who, answer])).toEqual([['Kim', 'YES'], [null, 'TALK']]);
    for (const person of [own, await api.as('guardian'), await api.as('hr')]) expect(await person.refusal(TEAM, { id: member.id })).toBe('FORBIDDEN');
    // Somebody else’s page has none of it.
    expect((await priya.ask<{ myJoiningWord: Proof[] }>(MINE)).myJoiningWord).toEqual([]);
  });
});

test('the paper has the exact words of one version, in each language and way there is', async () => {
  const id = await child();
  const PAPER = 'query ($id: ID!, $wording: ID) { enquiry(id: $id) { joiningForm(wording: $wording) { version words { formId question what whoSees howLong stop whyWeAsk yes no talk format } wordings { id format } } } }';
  const { wordings } = (await word(id)).joiningForm;
  const easy = wordings.find(({ format }) => format === 'EASY_READ')?.id;
  const { enquiry } = await priya.ask<{ enquiry: { joiningForm: { version: number; words: Record<string, string> } } }>(PAPER, { id, wording: easy });
  expect(enquiry.joiningForm.words).toMatchObject({ formId: easy, format: 'EASY_READ', question: 'Can Robin join our group?' });
  expect(enquiry.joiningForm.version).toBe(1);
  const other = (await api.database.query<{ id: string }>("select id from consent.consent_form where purpose = 'travel' limit 1"))[0]?.id;
  expect(await priya.refusal(PAPER, { id, wording: other })).toBe('WORDS_NOT_THESE');
});
