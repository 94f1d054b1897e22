import { ConsentDoor } from '@alongside/consent/server';
import { firstDay, lastDay, type ImpactReport, type Quarter, type ReportedChange } from '@alongside/impact/rules';
import { dayAndMonth, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

/** How a report, and a published change, are called where words are used. */
const REPORT = 'impact.report';
const PUBLIC_CHANGE = 'voice.change';

/** Whose own words a report holds: a draft is a place too, and it is locked when one of them is taken back. */
@Injectable()
export class WordsInReport {
  constructor(private readonly consent: ConsentDoor) {}

  /** Leaves out what somebody took back, and writes down the draft as a place for the rest. Counted again, what was taken out is out. */
  async keep({ id, quarter }: Pick<ImpactReport, 'id' | 'quarter'>, changes: readonly ReportedChange[], by: Actor): Promise<readonly ReportedChange[]> {
    await this.consent.endUse(REPORT, id, by);
    const quoted = await this.consent.consentsIn(PUBLIC_CHANGE, changes.map(({ itemId }) => itemId));
    const held = await this.consent.holdForUse([...new Set([...quoted.values()].flat())]);
    const kept = changes.filter(({ itemId }) => (quoted.get(itemId) ?? []).every((consentId) => held.get(consentId) === null));
    for (const consentId of new Set(kept.flatMap(({ itemId }) => quoted.get(itemId) ?? []))) await this.register(consentId, id, quarter, by, true);
    return kept;
  }

  /** Why a draft cannot go out, or null. */
  async whyNotPublish({ id }: Pick<ImpactReport, 'id'>): Promise<'WORDS_TAKEN_BACK' | null> {
    return (await this.taken(id)) ? 'WORDS_TAKEN_BACK' : null;
  }

  /** They are held as they are until the report is out: whoever stops it meanwhile waits, and is told that it is out. Throws Refusal WORDS_TAKEN_BACK. */
  async sendOut({ id, quarter }: Pick<ImpactReport, 'id' | 'quarter'>, by: Actor): Promise<void> {
    if (await this.taken(id)) throw new Refusal('WORDS_TAKEN_BACK');
    for (const consentId of (await this.consent.consentsIn(REPORT, [id])).get(id) ?? []) await this.register(consentId, id, quarter, by, false);
  }

  private async taken(id: Id<'ImpactReport'>): Promise<boolean> {
    const ids = (await this.consent.consentsIn(REPORT, [id])).get(id) ?? [];
    return [...(await this.consent.holdForUse(ids)).values()].some((whyNot) => whyNot !== null);
  }

  private async register(consentId: Id<'Consent'>, reportId: Id<'ImpactReport'>, quarter: Quarter, by: Actor, draft: boolean): Promise<void> {
    if (by.personId === null) throw new Refusal('NOT_FOUND');
    await this.consent.registerUse({
      consentId, kind: REPORT, thingId: reportId, place: `The report for councillors, ${inWords(quarter)}`, ownerId: by.personId, recall: draft ? 'removable' : 'cannot-recall', days: 0, draft,
    }, by);
  }
}

function inWords(quarter: Quarter): string {
  const month = (day: PlainDate) => dayAndMonth(day).split(' ')[1];
  return `${month(firstDay(quarter))} to ${month(lastDay(quarter))} ${quarter.slice(0, 4)}`;
}
