import { MembersDoor } from '@alongside/members/server';

import type { Story } from '../story';
import { phoneOf } from './contact';

const twins = [
  { fullName: 'Sofia Wilk', like: 'Zofia Wilk', ago: 6 }, { fullName: 'Deen Alderson', like: 'Dean Alderson', ago: 5 },
] as const;
const join = 'mutation($kept: ID!, $other: ID!) { joinRecords(keptId: $kept, otherId: $other, idempotencyKey: "demo-joined") }';
const approve = 'mutation($words: String!, $fields: [ExportField!]!) { approveExportPurpose(words: $words, fields: $fields) { id } }';
const ask = 'mutation($id: ID!, $fields: [ExportField!]!) { askForMemberExport(purposeId: $id, fields: $fields, idempotencyKey: "demo-sheet-out") }';

/** Two people wrote in a second time under another spelling: one waits for somebody to look, one was joined. And a sheet that was asked for. */
export function hereTwice({ agenda, calendar, deeds, people }: Story): void {
  for (const { fullName, like, ago } of twins) {
    agenda.at(calendar.moment(calendar.working(-1, calendar.daysAgo(ago)), '11:15'), async () => {
      await deeds.door(MembersDoor).joinMember({ id: people.id(fullName), kind: 'parent', fullName, phone: phoneOf(like), reachBy: ['text'] }, people.actor('Jo Marsden'));
      await deeds.job('members.find-likenesses');
    });
  }
  agenda.at(calendar.moment(calendar.working(-2), '15:25'), async () => {
    await deeds.ask(people.actor('Jo Marsden'), join, { kept: people.id('Dean Alderson'), other: people.id('Deen Alderson') });
  });
  agenda.at(calendar.moment(calendar.working(-1), '09:35'), async () => {
    const fields = ['KNOWNAS', 'FULLNAME', 'EMAIL', 'REACHBY'];
    const { approveExportPurpose: { id } } = await deeds.ask<{ approveExportPurpose: { id: string } }>(people.actor('Dilys Pugh'), approve, { words: 'Envelopes for the winter letter', fields });
    await deeds.ask(people.actor('Dilys Pugh'), approve, { words: 'Who likes to help with what, for the yearly plan', fields: ['KIND', 'INTERESTS', 'JOINEDON'] });
    await deeds.ask(people.actor('Jo Marsden'), ask, { id, fields });
  });
}
