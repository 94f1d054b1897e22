import { MembersDoor } from '@alongside/members/server';

import { letterTo } from '../letters';
import type { Given, Hands } from './fill-the-house';
import { markers } from './markers';

/** One who waits for an answer, one who was answered, and one who gets started. */
export async function askToJoin({ world, coordinator }: Hands): Promise<Given> {
  const { api } = world;
  const door = api.get(MembersDoor);
  const asks = async (name: string, address: string): Promise<string> => {
    const enquiry = await door.askToJoin({ name, address, kind: 'parent' }, '192.0.2.1');
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
  return {
    'enquiry.id': waiting, 'answerEnquiry.id': waiting, 'closeEnquiry.id': waiting, 'takeInEnquiry.id': answered, 'takeInEnquiry.input': { fullName: 'Come In', kind: 'PARENT', bornOn: null },
    'meetMember.memberId': takeInEnquiry.id, 'archiveMember.memberId': { parent: world.memberIds.maria, 'young person': world.memberIds.ellis }, 
    'writeDownEnquiry.input': { name: 'Rang Up', kind: 'PARENT', cameBy: 'PHONE', channel: 'CALL', address: '01253 477299', agreed: true, talked: true },
    'putRecordRight.memberId': world.memberIds.ellis, 'putRecordRight.input': { fullName: 'Put Right', kind: 'YOUNG_PERSON', bornOn: null, knownHow: 'OUR_SLIP' }, 'haveARest.length': 'SHORT', 'haveARest.until': null,
  };
}
