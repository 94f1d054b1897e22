import { ConsentDoor } from '@alongside/consent/server';
import { firstDay, lastDay, placesOfWords, shownChanges, type ImpactReport, type Quarter, type ReportedChange, type ShownChange } from '@alongside/impact/rules';
import { dayAndMonth, newId, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { VoiceDoor } from '@alongside/voice/server';
import { Injectable } from '@nestjs/common';

/** How the words in a report, what others keep of one, and a published change are called where words are used. */
const REPORT = 'impact.report';
const KEPT_COPIES = 'impact.report-copies';
const PUBLIC_CHANGE = 'voice.change';

type Report = Pick<ImpactReport, 'id' | 'quarter' | 'figures'>;

/** Whose own words a report holds: a draft is locked when one of them is taken back, and what is out shows them no more from that moment. */
@Injectable()
export class WordsInReport {
  constructor(private readonly consent: ConsentDoor, private readonly voice: VoiceDoor) {}

  /** Leaves out what somebody took back, and writes down the draft as a place for the rest. Counted again, what was taken out is out. */
  async keep({ id, quarter }: Pick<ImpactReport, 'id' | 'quarter'>, before: ImpactReport | null, changes: readonly ReportedChange[], by: Actor): Promise<readonly ReportedChange[]> {
    for (const place of before === null ? [id] : placesOfWords(before)) await this.consent.endUse(REPORT, place, by);
    const quoted = await this.consent.consentsIn(PUBLIC_CHANGE, changes.map(({ itemId }) => itemId));
    const halves = await this.voice.halvesQuoted(changes.map(({ itemId }) => itemId as Id<'VoiceItem'>));
    const held = await this.consent.holdForUse([...new Set([...quoted.values()].flat())]);
    const kept = changes
      .filter(({ itemId }) => (quoted.get(itemId) ?? []).every((consentId) => held.get(consentId) === null))
      .map((change) => ({ ...change, wordsId: newId<'ReportedWords'>(), quotes: halves.get(change.itemId) ?? ['said', 'did'] }) as const);
    for (const { itemId, wordsId } of kept) for (const consentId of new Set(quoted.get(itemId))) await this.onThePage(consentId, wordsId, quarter, by, true);
    return kept;
  }

  /** Why a draft cannot go out, or null. */
  async whyNotPublish(report: Report): Promise<'WORDS_TAKEN_BACK' | null> {
    return (await this.taken(report)) ? 'WORDS_TAKEN_BACK' : null;
  }

  /** They are held as they are until the report is out: whoever stops it meanwhile waits, and then it is not shown. Throws Refusal WORDS_TAKEN_BACK. */
  async sendOut(report: Report, by: Actor): Promise<void> {
    if (await this.taken(report)) throw new Refusal('WORDS_TAKEN_BACK');
    const { id, quarter } = report;
    const places = await this.consent.consentsIn(REPORT, placesOfWords(report));
    for (const [place, consentIds] of places) for (const consentId of consentIds) await this.onThePage(consentId, place, quarter, by, false);
    for (const consentId of new Set([...places.values()].flat())) {
      await this.use(consentId, by, { kind: KEPT_COPIES, thingId: id, place: `What others printed or kept of the report, ${inWords(quarter)}`, recall: 'cannot-recall', draft: false });
    }
  }

  /** What may be shown of each report now. Whatever of ours shows a report, on a page or in a file, asks here first. */
  async shown(reports: readonly ImpactReport[]): Promise<ReadonlyMap<string, readonly ShownChange[]>> {
    const over = await this.consent.overAmong(REPORT, reports.flatMap(placesOfWords));
    return new Map(reports.map((report) => [report.id, shownChanges(report, over)]));
  }

  private async taken(report: Report): Promise<boolean> {
    const ids = [...(await this.consent.consentsIn(REPORT, placesOfWords(report))).values()].flat();
    return [...(await this.consent.holdForUse([...new Set(ids)])).values()].some((whyNot) => whyNot !== null);
  }

  private onThePage(consentId: Id<'Consent'>, thingId: string, quarter: Quarter, by: Actor, draft: boolean): Promise<void> {
    return this.use(consentId, by, { kind: REPORT, thingId, place: `The report for councillors, ${inWords(quarter)}`, recall: draft ? 'removable' : 'at-once', draft });
  }

  private async use(consentId: Id<'Consent'>, by: Actor, place: { readonly kind: string; readonly thingId: string; readonly place: string; readonly recall: 'removable' | 'cannot-recall' | 'at-once'; readonly draft: boolean }): Promise<void> {
    if (by.personId === null) throw new Refusal('NOT_FOUND');
    await this.consent.registerUse({ ...place, consentId, ownerId: by.personId, days: 0 }, by);
  }
}

function inWords(quarter: Quarter): string {
  const month = (day: PlainDate) => dayAndMonth(day).split(' ')[1];
  return `${month(firstDay(quarter))} to ${month(lastDay(quarter))} ${quarter.slice(0, 4)}`;
}
