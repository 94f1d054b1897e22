import { AccountsDoor } from '@alongside/accounts/server';
import { newId, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';

import { letterTo } from '../letters';
import type { Given, Hands } from './fill-the-house';
import { markers } from './markers';

/** One who waits for an answer, one who was answered, and one who gets started. */
export async function askToJoin({ world, coordinator }: Hands): Promise<Given> {
  const { api } = world;
  const door = api.get(MembersDoor);
  const asks = async (name: string, address: string): Promise<string> => {
    const enquiry = await door.askToJoin({ name, address, kind: 'parent', grownUp: true }, '192.0.2.1');
    await api.runJobs();
    await door.proveEnquiry(enquiry, /code is ([\w-]+)/.exec((await letterTo(api, address)).text)?.[1] ?? '');
    return enquiry;
  };
  const marked = (place: number) => asks(markers.askedToJoin.word, `${markers.askedFrom.word}${place}@family.example`);
  const answer = (id: string) => coordinator('mutation ($id: ID!) { answerEnquiry(id: $id) { id } }', { id });
  const [waiting, answered, takenIn] = [await marked(1), await marked(2), await asks('Newcomer', 'newcomer@family.example')];
  await answer(answered);
  await answer(takenIn);
  const { takeInEnquiry } = await coordinator<{ takeInEnquiry: { id: string } }>('mutation ($id: ID!) { takeInEnquiry(id: $id, input: { fullName: "New Comer", kind: PARENT }) { id } }', { id: takenIn });
  const child = async (name: string) => (await coordinator<{ writeDownEnquiry: { id: string } }>('mutation ($input: EnquiryWriting!) { writeDownEnquiry(input: $input) { id } }', {
    input: { name, kind: 'YOUNG_PERSON', age: '13', cameBy: 'DOOR', channel: 'IN_PERSON', agreed: true, talked: true },
  })).writeDownEnquiry.id;
  const named = { name: markers.guardianAsked.word, relation: 'MOTHER', way: 'EMAIL' };
  const ask = async (enquiryId: string, email: string) => (await coordinator<{ askForJoining: { askings: { id: string }[] } }>('mutation ($question: JoiningQuestion!) { askForJoining(question: $question) { askings { id } } }', { question: { ...named, enquiryId, email } })).askForJoining.askings.at(-1)?.id;
  const [young, other] = [await child('Word Waits'), await child('Word Said')];
  const [asked, over] = [await ask(young, `${markers.guardianAskedAt.word}1@family.example`), await ask(young, `${markers.guardianAskedAt.word}2@family.example`)];
  const { enquiry } = await coordinator<{ enquiry: { joiningForm: { wordings: { id: string }[] } } }>('query ($id: ID!) { enquiry(id: $id) { joiningForm { wordings { id } } } }', { id: other });
  const witness = await api.get(AccountsDoor).personByDemoKey('hr');
  const shown = enquiry.joiningForm.wordings[0]?.id;
  const said = { enquiryId: other, name: markers.guardianAsked.word, relation: 'FATHER', email: null, phone: null, answer: 'TALK', saidOn: '2026-11-20', shown, witnessId: witness?.id };
  // Somebody who waits to talk, beside two who were sent a link.
  await coordinator('mutation ($said: JoiningAnswerByHand!) { recordJoiningAnswer(said: $said) { standing } }', { said: { ...said, enquiryId: young } });
  await broughtAndSaid({ world, coordinator } as Hands, takenIn);
  return {
    'joiningSaid.memberId': world.memberIds.ellis, 'joiningForm.wording': shown,
    'askForJoining.question': { ...named, enquiryId: other, email: 'asked@family.example' }, 'askForJoiningAgain.id': asked, 'endJoiningAsking.id': over, 'recordJoiningAnswer.said': said,
    'enquiry.id': waiting, 'answerEnquiry.id': waiting, 'closeEnquiry.id': waiting, 'takeInEnquiry.id': answered, 'takeInEnquiry.input': { fullName: 'Come In', kind: 'PARENT', bornOn: null },
    'meetMember.memberId': takeInEnquiry.id, 'archiveMember.memberId': { parent: world.memberIds.maria, 'young person': world.memberIds.ellis }, 
    'writeDownEnquiry.input': { name: 'Rang Up', kind: 'PARENT', grownUp: true, cameBy: 'PHONE', channel: 'CALL', address: '01253 477299', agreed: true, talked: true },
    'putRecordRight.memberId': world.memberIds.ellis, 'putRecordRight.input': { fullName: 'Put Right', kind: 'YOUNG_PERSON', bornOn: null, knownHow: 'OUR_SLIP' }, 'haveARest.length': 'SHORT', 'haveARest.until': null,
  };
}

/** A child whom a sheet brought and who waits for a word, and the word on which Ellis came in. */
async function broughtAndSaid({ world: { api, memberIds } }: Hands, enquiryId: string): Promise<void> {
  const members = api.get(MembersDoor);
  await members.joinMember({ kind: 'young-person', fullName: 'Sheet Child', bornOn: plainDate('2014-03-01'), bySheetOn: plainDate('2026-11-02'), reachBy: [] }, systemActor('journey'));
  const [pat] = await members.guardiansOf(memberIds.ellis as Id<'Member'>, plainDate('2026-12-01'));
  const asking = newId();
  await api.database.query(
    `insert into consent.joining_asking (id, enquiry_id, state, relation, format, asked_at, answered_on, member_id, guardian_id) values ($1, $2, 'yes', 'mother', 'standard', now(), '2026-11-01', $3, $4)`, [asking, enquiryId, memberIds.ellis, pat?.guardianId],
  );
  await api.database.query(
    `insert into consent.joining_answer (id, asking_id, decision, method, collected_by, witnessed_by, form_id, told, said_on, at)
     select $1, $2, 'yes', method, collected_by, witnessed_by, form_id, told, said_on, at from consent.joining_answer order by seq limit 1`, [newId(), asking],
  );
}
