import type { CheckHistory, Exemption, Requirement, RequirementRecord } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** What is written down about one member, by the line of requirements it is about. */
export type Histories = ReadonlyMap<Requirement['code'], CheckHistory>;

type RequirementRow = Omit<Requirement, 'gate'> & Requirement['gate'];

const REQUIREMENT = `select id, code, version, name, why, activities, seats, pay, on_demand as "onDemand", watching, dbs_level as "dbsLevel", reference_level as "referenceLevel", valid_months as "validMonths",
  from_day as "from", to_day as "to" from members.requirement`;

const RECORD = `select id, member_id as "memberId", requirement_id as "requirementId", code, asked_on as "askedOn", due_by as "dueBy", met_on as "metOn", met_by as "metBy",
  reference_sealed as "referenceSealed", dbs_level as "dbsLevel", dbs_fee as "dbsFee", certificate_on as "certificateOn", update_service as "updateService",
  reference_level as "referenceLevel", reference_on as "referenceOn", reference_from as "referenceFrom", valid_until as "validUntil", taken_back_on as "takenBackOn" from members.requirement_record`;

const EXEMPTION = `select id, member_id as "memberId", code, from_day as "from", until_day as "until", reason_sealed as "reasonSealed", given_by as "givenBy", ended_on as "endedOn"
  from members.exemption`;

@Injectable()
export class ChecksRead {
  constructor(private readonly database: Database) {}

  /** Every version there is or was, by name; a handful. */
  async requirements(): Promise<readonly Requirement[]> {
    const rows = await this.database.prepared<RequirementRow>({ name: 'members.requirements', text: `${REQUIREMENT} order by lower(name), code, version` });
    return rows.map(({ activities, seats, pay, onDemand, watching, ...row }) => ({ ...row, gate: { activities, seats, pay, onDemand, watching } }));
  }

  async histories(memberIds: readonly Id<string>[]): Promise<ReadonlyMap<string, Histories>> {
    const records = await this.database.prepared<RequirementRecord>({ name: 'members.requirement-records', text: `${RECORD} where member_id = any($1)`, values: [memberIds] });
    const exemptions = await this.database.prepared<Exemption>({ name: 'members.exemptions', text: `${EXEMPTION} where member_id = any($1)`, values: [memberIds] });
    const byMember = new Map<string, Map<Requirement['code'], { records: RequirementRecord[]; exemptions: Exemption[] }>>();
    const at = ({ memberId, code }: { memberId: string; code: Requirement['code'] }) => {
      const lines = byMember.get(memberId) ?? new Map<Requirement['code'], { records: RequirementRecord[]; exemptions: Exemption[] }>();
      const line = lines.get(code) ?? { records: [], exemptions: [] };
      byMember.set(memberId, lines.set(code, line));
      return line;
    };
    for (const record of records) at(record).records.push(record);
    for (const exemption of exemptions) at(exemption).exemptions.push(exemption);
    return byMember;
  }

  /** Members still with us who were asked for something, whose check ends by that day (by the council's years where a DBS check has no end of its own), or who are let off to a day of the span around today. */
  async membersToLookAt(by: PlainDate, since: PlainDate, recheckYears: number): Promise<readonly Id<'Member'>[]> {
    const rows = await this.database.query<{ id: Id<'Member'> }>(
      `select found.id from (
         select member_id as id from members.requirement_record where taken_back_on is null and (met_on is null or valid_until <= $1
           or (valid_until is null and dbs_level <> 'none' and case when update_service then met_on else coalesce(certificate_on, met_on) end + make_interval(years => $3) <= $1))
         union select member_id from members.exemption where ended_on is null and until_day between $2 and $1
       ) found join members.member m on m.id = found.id where m.stage <> 'left' order by found.id`,
      [by, since, recheckYears],
    );
    return rows.map(({ id }) => id);
  }

  /** Members still with us who have shown something that is required for watching over young people. */
  async membersWhoLearntToWatch(): Promise<readonly Id<'Member'>[]> {
    const rows = await this.database.query<{ id: Id<'Member'> }>(
      `select distinct m.id from members.requirement_record r join members.member m on m.id = r.member_id
       where r.met_on is not null and r.taken_back_on is null and m.stage <> 'left' and r.code in (select code from members.requirement where watching)`,
    );
    return rows.map(({ id }) => id);
  }

  exemption(id: Id<'Exemption'>): Promise<Exemption | null> {
    return this.database.first<Exemption & Record<string, unknown>>(`${EXEMPTION} where id = $1`, [id]);
  }

  record(id: Id<'RequirementRecord'>): Promise<RequirementRecord | null> {
    return this.database.first<RequirementRecord & Record<string, unknown>>(`${RECORD} where id = $1`, [id]);
  }
}
