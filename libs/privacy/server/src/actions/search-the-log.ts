import { optionalText, Refusal, type Actor, type PlainDate } from '@alongside/kernel';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { NamesOf } from '../names-of';
import { LogRead, type LogLine } from '../store/log.read';

export interface LogSearch {
  readonly about: string | null;
  readonly by: string | null;
  readonly looksOnly: boolean;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly before: number | null;
}

const LONGEST_NAME = 120;

/** Searching the log is itself looking at people, so it leaves a line; if that cannot be written, nothing is shown. */
@Injectable()
export class SearchTheLog {
  constructor(private readonly log: LogRead, private readonly names: NamesOf, private readonly events: EventLog) {}

  /** Throws Refusal ANSWER_TOO_LONG, DATES_TURNED_ROUND. */
  async run(search: LogSearch, first: number, actor: Actor): Promise<LogLine[]> {
    const { looksOnly, from, to, before } = search;
    if (from !== null && to !== null && to < from) throw new Refusal('DATES_TURNED_ROUND', 'to');
    const about = await this.names.idsFor(optionalText(search.about, 'about', LONGEST_NAME));
    const by = await this.names.idsFor(optionalText(search.by, 'by', LONGEST_NAME));
    const lines = await this.log.lines({ about, by, looksOnly, from, to, before }, first);
    await this.record(about, actor);
    return lines;
  }

  /** A search about one person is a look at that person; she will see it. */
  private async record(about: readonly string[] | null, actor: Actor): Promise<void> {
    const subject = about?.length === 1 ? about[0] : actor.personId;
    if (subject) await this.events.recordRead('privacy.log-searched', subject, actor, {});
  }
}
