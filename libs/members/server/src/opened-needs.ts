import type { LineAudience } from '@alongside/members/rules';
import { systemActor, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { AccessRider, type OpenedLine } from './access-rider';
import { RecordsOfOne } from './records-of-one';

/** Lines of access riders, opened for whoever they are for. Each look is recorded, and fails if that cannot be. */
@Injectable()
export class OpenedNeeds {
  constructor(private readonly transactions: Transactions, private readonly rider: AccessRider, private readonly events: EventLog, private readonly records: RecordsOfOne) {}

  async of(id: Id<'Member'>, audience: LineAudience, by: Actor): Promise<readonly OpenedLine[]> {
    // Whoever runs a date is no coordinator: the caller has looked whether it is theirs, and only the lines for them are opened.
    const open = () => this.rider.opened(id, audience);
    const lines = await (audience === 'team' ? open() : this.transactions.as(systemActor('members.access-rider'), open));
    if (lines.length > 0) await this.events.recordRead('members.access-needs-read', id, by, { memberId: id });
    return lines;
  }

  /** As one text; null where nothing was said. */
  async asText(id: Id<'Member'>, by: Actor): Promise<string | null> {
    const lines = await this.of(id, 'team', by);
    return lines.length === 0 ? null : lines.map(({ words }) => words).join('\n');
  }

  /** What is carried to a date. Of every record of theirs, each line once: what was said on another is not forgotten at the door. */
  async carried(id: Id<'Member'>, audience: LineAudience, by: Actor): Promise<readonly OpenedLine[]> {
    const lines = new Map<string, OpenedLine>();
    for (const record of await this.records.allOf([id])) {
      for (const line of await this.of(record, audience, by)) lines.set(`${line.seenBy} ${line.words}`, line);
    }
    return [...lines.values()];
  }
}
