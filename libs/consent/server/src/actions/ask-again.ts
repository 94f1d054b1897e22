import { comeOfAge, freeze, isInQuestion, isOpenQuestion, renewalAsked, standsOnRight, standStillByLaw, stateOn, type ConsentRecord, type Renewal } from '@alongside/consent/rules';
import { addDays, Clock, Refusal, type Actor, type Id, type Instant } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { ConsentMoments } from '../consent-moments';
import { NewWords } from '../new-words';
import { PurposeAges } from '../purpose-ages';
import { SettleQuestion } from '../settle-question';
import { ConsentStore } from '../store/consent.store';
import { ConsentsRead, type KnownConsent } from '../store/consents.read';
import { DecisionsRead } from '../store/decisions.read';
import { RenewalStore } from '../store/renewal.store';
import { AskConsent } from './ask-consent';

/** For whom no question can be put now: it is open already, or the law lets nobody be asked. */
const cannotBeAsked: ReadonlySet<string> = new Set(['CONSENT_ASKED_ALREADY', 'PUBLIC_NOT_FOR_THEM', 'WHO_DECIDES_NOT_KNOWN']);

export interface HowToAsk {
  /** What others decided stands still from that birthday on. */
  readonly adultAt: number;
  /** Those who look after them hear of it at the first step and on the day. */
  readonly tellOthers: boolean;
  /** Only these are asked for again; left out: all that the reason is about. */
  readonly only?: ReadonlySet<string>;
  /** What was said since then was said as things are now, and is not asked again; left out: all. */
  readonly saidBefore?: Instant;
  /** Of what others decided only what stands on a right that holds no longer: another person, another status, another paper. */
  readonly ofRightsOver?: boolean;
}

/**
 * One person is asked again, for one reason, at one step. The row that says so, the questions and the news of them are one transaction:
 * whoever is cut off left nothing, and whoever looks again finds the row.
 */
@Injectable()
export class AskAgain {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly members: MembersDoor,
    private readonly moments: ConsentMoments,
    private readonly renewals: RenewalStore,
    private readonly consents: ConsentStore,
    private readonly settling: SettleQuestion,
    private readonly read: ConsentsRead,
    private readonly asking: AskConsent,
    private readonly newWords: NewWords,
    private readonly ages: PurposeAges,
    private readonly decisions: DecisionsRead,
  ) {}

  /** False when it was done before, and for somebody who left; a change of who decides is looked at each time. */
  run(renewal: Renewal, { adultAt, tellOthers, ...how }: HowToAsk, by: Actor): Promise<boolean> {
    return this.transactions.run(async () => {
      // Whoever left, or died, is asked nothing; if they come back, the next night finds what is due.
      if ((await this.members.member(renewal.memberId))?.stage === 'left') return false;
      const isFirst = (await this.renewals.addNew([renewal])).size > 0;
      // What else changes on the same day is looked at too: only what it adds is asked and told.
      if (!isFirst && renewal.reason !== 'legal-status') return false;
      const reached = renewal.reason === 'birthday' && renewal.occasion <= this.clock.today();
      if (reached) await this.comeOfAge(renewal.memberId, by);
      const { asked, open } = await this.askFor(renewal, how, by);
      const consentIds = isFirst ? [...open, ...asked] : asked;
      // Nothing to ask: it is as if nothing had been looked for.
      if (consentIds.length === 0 && renewal.reason === 'legal-status') await this.renewals.forget(renewal.id);
      if (reached && renewal.age !== null && renewal.age >= adultAt) await this.freeze(renewal.memberId, by);
      if (consentIds.length > 0) await this.events.record([renewalAsked(renewal, { consentIds, guardianIds: tellOthers ? await this.toTell(renewal, reached) : [] })], by);
      return true;
    });
  }

  /** Everything that lives and this is about; a question that is open already stands for itself. Answers what it asked, and what was open before. */
  private async askFor(renewal: Renewal, { only, saidBefore, ofRightsOver }: Omit<HowToAsk, 'adultAt' | 'tellOthers'>, by: Actor): Promise<{ readonly asked: readonly Id<'Consent'>[]; readonly open: readonly Id<'Consent'>[] }> {
    const { memberId, reason, occasion } = renewal;
    const known = await this.read.ofMember(memberId);
    const outworded = reason === 'wording' ? await this.read.outwordedOf(memberId, this.clock.today()) : null;
    const open = known.filter(isOpenQuestion);
    const day = await this.moments.day(memberId, false);
    const lives = (one: KnownConsent) => !one.askedAgain && ['given', 'due-renewal', 'frozen'].includes(stateOn(one, day));
    const asked: Id<'Consent'>[] = [];
    for (const one of known.filter(lives)) {
      if (saidBefore !== undefined && one.givenAt !== null && one.givenAt >= saidBefore) continue;
      if (!((only ?? outworded)?.has(one.id) ?? (await this.isAbout(one, renewal, ofRightsOver ?? false)))) continue;
      if (renewal.age !== null && !(await this.ages.askedOn(renewal.age, one.scope, occasion))) continue;
      const { scope, audience, channel, detail } = one;
      const question = { memberId, scope, audience, channel, detail, again: true, decidesOn: reason === 'birthday' ? occasion : null };
      const again = await this.tried(() => this.asking.run(question, by));
      if (again) asked.push(again.id);
    }
    const began = outworded === null ? [] : await this.newWords.settle(known.filter(({ id }) => outworded.has(id)), by);
    if (reason === 'wording') return { open: began, asked };
    return { open: open.filter(({ renewsId, standing }) => renewsId !== null && standing.every(({ capacity }) => capacity !== 'self')).map(({ id }) => id), asked };
  }

  /** By a court order or a new home: what others decided, and what they decided themselves where their word alone is not enough any more. */
  private async isAbout(one: KnownConsent, { reason, occasion }: Renewal, ofRightsOver: boolean): Promise<boolean> {
    if (reason === 'interval') return one.until === occasion;
    if (reason !== 'legal-status' || one.state === 'frozen') return true;
    const moment = await this.moments.of(one.memberId, one);
    if (one.decidedBy === 'others') return !ofRightsOver || !standsOnRight(one, await this.decisions.rightsOf(one.id), moment.holders);
    return standStillByLaw(one, moment) !== null;
  }

  /** Somebody whom nobody may be asked about now is no reason to leave the others out. */
  private async tried(ask: () => Promise<ConsentRecord>): Promise<ConsentRecord | null> {
    try {
      return await ask();
    } catch (refused) {
      if (refused instanceof Refusal && cannotBeAsked.has(refused.code)) return null;
      throw refused;
    }
  }

  /** What they said before the birthday counts from it. */
  private async comeOfAge(memberId: Id<'Member'>, by: Actor): Promise<void> {
    for (const asked of (await this.read.ofMember(memberId)).filter((one) => isOpenQuestion(one) && one.decidesOn !== null)) {
      await this.settling.run(asked, comeOfAge, by);
    }
  }

  private async freeze(memberId: Id<'Member'>, by: Actor): Promise<void> {
    for (const { id } of (await this.read.ofMember(memberId)).filter((one) => (one.state === 'given' || isInQuestion(one)) && one.decidedBy === 'others')) {
      const decision = freeze(await this.consents.lock(id));
      if (decision) await this.consents.save(decision, by);
    }
  }

  /** Those who looked after them until now hear that it changes, and nothing of what it is about. */
  private async toTell({ memberId, occasion }: Renewal, reached: boolean): Promise<readonly Id<'Person'>[]> {
    const on = reached ? addDays(occasion, -1) : this.clock.today();
    return (await this.members.guardiansToTell(memberId, on)).map(({ guardianId }) => guardianId);
  }
}
