import { MembersDoor } from '@alongside/members/server';
import { systemActor, type Id } from '@alongside/kernel';

import type { Given, Hands } from './fill-the-house';
import { markers } from './markers';

const by = systemActor('access-matrix');

/** Two records that look like one person, two that are joined, and a sheet of members that is ready. */
export async function bringTwins({ as, coordinator, world }: Hands): Promise<Given> {
  const members = world.api.get(MembersDoor);
  const join = async (fullName: string) => (await members.joinMember({ kind: 'parent', fullName, phone: '07700 900922', reachBy: [] }, by)).id as string;
  const [one, other, kept, beside] = [await join('Twice Named'), await join('Twice Namedd'), await join('Joined Already'), await join('Joined Allready')];
  await world.api.runJobs();
  // What is said on the record that is set beside counts on the other one, and stands there for the team.
  await members.correctRecord(beside as Id<'Member'>, { wonts: markers.wonts.word }, by);
  const { joinRecords } = await coordinator<{ joinRecords: string }>('mutation ($kept: ID!, $other: ID!) { joinRecords(keptId: $kept, otherId: $other, idempotencyKey: "access-join") }', { kept, other: beside });
  const fields = ['KNOWNAS', 'KIND'];
  const { approveExportPurpose } = await as<{ approveExportPurpose: { id: string } }>('dpo, unrelated', 'mutation ($fields: [ExportField!]!) { approveExportPurpose(words: "A letter", fields: $fields) { id } }', { fields });
  const { askForMemberExport } = await coordinator<{ askForMemberExport: string }>('mutation ($id: ID!, $fields: [ExportField!]!) { askForMemberExport(purposeId: $id, fields: $fields, idempotencyKey: "access-export") }', { id: approveExportPurpose.id, fields });
  await world.api.runReactions();
  // Another that is being made: how far it is can be seen only meanwhile.
  await world.api.database.query(
    `with being_made as (insert into members.member_export (id, purpose_id, fields, asked_by, asked_at, state, people)
       select uuidv7(), purpose_id, fields, asked_by, asked_at, 'making', 0 from members.member_export where id = $1 returning id)
     insert into members.work_progress (work_id, done, total, noted_at) select id, 1, 2, now() from being_made`, [askForMemberExport],
  );
  return {
    'compareRecords.oneId': one, 'compareRecords.otherId': other, 'joinRecords.keptId': one, 'joinRecords.otherId': other, 'sayNotSame.oneId': one, 'sayNotSame.otherId': other, 'partRecords.joinedId': joinRecords,
    'approveExportPurpose.words': 'Another letter', 'approveExportPurpose.fields': fields, 'endExportPurpose.id': approveExportPurpose.id, 'askForMemberExport.purposeId': approveExportPurpose.id, 'askForMemberExport.fields': fields,
    'askForMemberExport.kind': null, 'memberExport.id': askForMemberExport,
  };
}
