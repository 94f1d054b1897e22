import type { ExportPurpose, MemberExport } from '@alongside/members/rules';
import type { Actor, Decision, Id, Instant } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

import { ExportPurposeEntity } from './export-purpose.entity';
import { MemberExportEntity } from './member-export.entity';

const COLUMN = 'members.member_export.file';
const PEOPLE = 'members.member_export.people';

@Injectable()
export class ExportPurposeStore extends RecordStore<ExportPurposeEntity, ExportPurpose> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, ExportPurposeEntity, (row) => ({ ...row }), ({ fields, ...purpose }) => Object.assign(new ExportPurposeEntity(), purpose, { fields: [...fields] }));
  }
}

/** The sheet itself lies sealed for whoever asked for it, beside its record. */
@Injectable()
export class MemberExportStore extends RecordStore<MemberExportEntity, MemberExport> {
  constructor(transactions: Transactions, events: EventLog, private readonly vault: Vault) {
    super(transactions, events, MemberExportEntity, (row) => ({ ...row }), ({ fields, ...made }) => Object.assign(new MemberExportEntity(), made, { fields: [...fields] }));
  }

  async finish(decision: Decision<MemberExport>, { file, people: memberIds }: { readonly file: Buffer; readonly people: readonly Id<'Member'>[] }, by: Actor): Promise<MemberExport> {
    const { id, askedBy, state, people, keptUntil } = decision.state;
    const sealed = await this.vault.sealBytes(askedBy, COLUMN, id, file);
    const peopleSealed = await this.vault.sealBytes(askedBy, PEOPLE, id, Buffer.from(JSON.stringify(memberIds)));
    await this.transactions.manager.query('update members.member_export set state = $2, people = $3, kept_until = $4, file_sealed = $5, people_sealed = $6 where id = $1', [id, state, people, keptUntil, sealed, peopleSealed]);
    await this.events.record(decision.facts, by);
    return decision.state;
  }

  async letGo(decision: Decision<MemberExport>, by: Actor): Promise<void> {
    await this.transactions.manager.query("update members.member_export set state = 'let-go', kept_until = null, file_sealed = null, people_sealed = null where id = $1", [decision.state.id]);
    await this.events.record(decision.facts, by);
  }

  /** Null once it was let go. */
  async file({ id, askedBy }: MemberExport): Promise<Buffer | null> {
    const [row] = (await this.transactions.manager.query('select file_sealed as sealed from members.member_export where id = $1', [id])) as { sealed: Buffer | null }[];
    return row?.sealed ? this.vault.openBytes(askedBy, COLUMN, id, row.sealed) : null;
  }

  /** Who stands in the sheet; nobody once it was let go. */
  async peopleIn({ id, askedBy }: MemberExport): Promise<readonly Id<'Member'>[]> {
    const [row] = (await this.transactions.manager.query('select people_sealed as sealed from members.member_export where id = $1', [id])) as { sealed: Buffer | null }[];
    const opened = row?.sealed ? await this.vault.openBytes(askedBy, PEOPLE, id, row.sealed) : null;
    return opened === null ? [] : (JSON.parse(opened.toString()) as Id<'Member'>[]);
  }

  async overBy(now: Instant): Promise<Id<'MemberExport'>[]> {
    const rows = (await this.transactions.manager.query("select id from members.member_export where state = 'ready' and kept_until <= $1 order by id limit 20", [now])) as { id: Id<'MemberExport'> }[];
    return rows.map(({ id }) => id);
  }
}
