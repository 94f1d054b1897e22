import { isOpenQuestion, saidNo, whyNotUse, wordOf, type ConsentRecord, type ConsentUse, type Permission, type Purpose, type SaidToday, type TakedownTask, type TakePartRefusal, type UseRefusal } from '@alongside/consent/rules';
import { Clock, Refusal, systemActor, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AnswerConsent, type ConsentAnswer } from './actions/answer-consent';
import { AnswerJoining } from './actions/answer-joining';
import { AnswerPermission } from './actions/answer-permission';
import { AskForPermission, type PermissionQuestion } from './actions/ask-for-permission';
import { AskConsent, type ConsentQuestion } from './actions/ask-consent';
import { EndPermissionTalk } from './actions/end-permission-talk';
import { EndUse } from './actions/end-use';
import { RegisterUse, type UseToRegister } from './actions/register-use';
import { ConsentMoments } from './consent-moments';
import { JoinedRecords } from './joined-records';
import { PurposeAges } from './purpose-ages';
import { ReplyLinks } from './reply-links';
import { SaidTodayOf } from './said-today';
import { ConsentStore } from './store/consent.store';
import { ConsentsRead } from './store/consents.read';
import { PermissionsRead } from './store/permissions.read';
import { UsesRead } from './store/uses.read';
import { TakePart } from './take-part';

/** What the rest of the house may ask about permission. Everything joins the caller's transaction. */
@Injectable()
export class ConsentDoor {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: Transactions,
    private readonly asking: AskForPermission,
    private readonly answering: AnswerPermission,
    private readonly talks: EndPermissionTalk,
    private readonly read: PermissionsRead,
    private readonly takePart: TakePart,
    private readonly replyLinks: ReplyLinks,
    private readonly moments: ConsentMoments,
    private readonly consents: ConsentStore,
    private readonly consentsRead: ConsentsRead,
    private readonly consentAsking: AskConsent,
    private readonly consentAnswering: AnswerConsent,
    private readonly using: RegisterUse,
    private readonly ending: EndUse,
    private readonly usesRead: UsesRead,
    private readonly joined: JoinedRecords,
    private readonly saying: SaidTodayOf,
    private readonly ages: PurposeAges,
    private readonly joining: AnswerJoining,
  ) {}

  /** PERMISSION_WAITING, PERMISSION_REFUSED or null. The one answer for the button, the booking and the job that looks again. */
  whyNotTakePart(memberId: Id<'Member'>, { sessionId, on }: { readonly sessionId: Id<'Session'>; readonly on: PlainDate }): Promise<TakePartRefusal | null> {
    return this.takePart.whyNot(memberId, sessionId, on);
  }

  /** Called when a young person says yes. Asking twice is asking once; null for an adult, who needs nobody's permission. */
  askForPermission(question: PermissionQuestion, by: Actor): Promise<Permission | null> {
    return this.asking.run(question, by);
  }

  permission(id: Id<'Permission'>): Promise<Permission | null> {
    return this.read.one(id);
  }

  permissionsFor(sessionId: Id<'Session'>): Promise<readonly Permission[]> {
    return this.read.ofSession(sessionId);
  }

  /** By their age on that day; else they decide it alone because somebody talked with them and wrote down that they understand it. */
  async oldEnoughForDate({ memberId, activity }: Permission): Promise<boolean> {
    return (await this.takePart.whoMust(memberId, activity.heldOn, 'attend-this-activity')) !== 'guardian-and-self';
  }

  /** What becoming this old changes about who says yes. */
  birthdayChanges(age: number, birthday: PlainDate): Promise<'nothing' | 'more' | 'everything'> {
    return this.ages.change(age, birthday);
  }

  /** A guardian's answer, when it comes another way than by our pages. Throws Refusal NOT_YOUR_PERMISSION, PERMISSION_DATE_PAST … */
  answer(id: Id<'Permission'>, said: 'yes' | 'no' | 'talk', words: string | null, by: Actor): Promise<Permission> {
    return this.answering.run(id, said, words, by);
  }

  /** Whoever holds the link of a joining question taps an answer. Throws Refusal NOT_FOUND, LINK_RUN_OUT, JOINING_OVER, JOINING_ANSWERED. */
  async answerJoining(code: string, said: 'yes' | 'no' | 'talk'): Promise<void> {
    await this.joining.byLink(code, said, null);
  }

  /** People have talked, and it stays a no. Throws Refusal NO_TALK_TO_END, PERMISSION_DATE_PAST. */
  endTalk(id: Id<'Permission'>, by: Actor): Promise<Permission> {
    return this.talks.run(id, by);
  }

  /** The private page of one guardian, `/c/…`: only for the mail to that guardian. Makes a new link when the last has run out. */
  permissionLink(id: Id<'Permission'>, guardianId: Id<'Person'>): Promise<{ readonly path: string; readonly lastDay: PlainDate }> {
    return this.transactions.run(async () => {
      const permission = await this.read.one(id);
      if (permission === null || !permission.holders.some(({ personId }) => personId === guardianId)) throw new Refusal('NOT_FOUND');
      const link = await this.replyLinks.forDate(permission, guardianId);
      return { path: await this.replyLinks.pathOf(link), lastDay: link.lastDay };
    });
  }

  /** One question for good, not for one date. Throws the refusals of asking. */
  askConsent(question: ConsentQuestion, by: Actor): Promise<ConsentRecord> {
    return this.consentAsking.run(question, by);
  }

  answerConsent(answer: ConsentAnswer, by: Actor): Promise<ConsentRecord> {
    return this.consentAnswering.run(answer, by);
  }

  consent(id: Id<'Consent'>): Promise<ConsentRecord | null> {
    return this.consentsRead.one(id);
  }

  /** How many questions about a member wait for this person's word. */
  async questionsWaiting(memberId: Id<'Member'>, personId: Id<'Person'>): Promise<number> {
    return this.transactions.as(systemActor('consent.questions-waiting'), async () => {
      const all = (memberId as string) === personId ? await this.consentsRead.ofMember(memberId) : (await this.consentsRead.heldBy(personId)).filter((one) => one.memberId === memberId);
      return all.filter((one) => isOpenQuestion(one) && wordOf(one, personId) === null).length;
    });
  }

  /** The private page of one guardian for all that is open about one young person: only for the mail to that guardian. */
  questionsLink(memberId: Id<'Member'>, guardianId: Id<'Person'>): Promise<{ readonly path: string; readonly lastDay: PlainDate }> {
    return this.transactions.run(async () => {
      const link = await this.replyLinks.makeFor(memberId, guardianId);
      return { path: await this.replyLinks.pathOf(link), lastDay: link.lastDay };
    });
  }

  /** Copies of a stopped yes that still have to come down. */
  async copiesOpen(consentId: Id<'Consent'>): Promise<number> {
    const copies = await this.transactions.as(systemActor('consent.copies-open'), () => this.usesRead.takedownsOf([consentId]));
    return copies.filter(({ state }) => state === 'open').length;
  }

  /** Why nothing may be made of this purpose today, or null; and the consent it rests on. */
  mayUse(memberId: Id<'Member'>, purpose: Purpose): Promise<{ readonly consentId: Id<'Consent'> | null; readonly whyNot: UseRefusal | null }> {
    return this.transactions.as(systemActor('consent.may-use'), async () => {
      const consent = await this.consentsRead.ofPurpose(memberId, purpose);
      return { consentId: consent?.id ?? null, whyNot: whyNotUse(consent, await this.moments.day(memberId, false, purpose.scope), purpose) ?? (await this.joined.whyNotUse(memberId, purpose)) };
    });
  }

  /** They were asked and it is a no today, on this or another record of theirs. Nothing said is no no: see `docs/adr/0036`. */
  async saidNoTo(memberId: Id<'Member'>, purpose: Purpose): Promise<boolean> {
    return saidNo((await this.mayUse(memberId, purpose)).whyNot);
  }

  /** For a list of people, such as those of one date: how each of these purposes stands today. */
  saidToday<Name extends string>(memberIds: readonly Id<'Member'>[], purposes: Readonly<Record<Name, Purpose>>): Promise<ReadonlyMap<Id<'Member'>, Readonly<Record<Name, SaidToday>>>> {
    return this.transactions.as(systemActor('consent.may-use'), () => this.saying.each(memberIds, purposes));
  }

  /** One copy that has, or had, to come down: for the letter to whoever looks after it. */
  takedown(id: Id<'Takedown'>): Promise<TakedownTask | null> {
    return this.transactions.as(systemActor('consent.take-downs'), () => this.usesRead.takedown(id));
  }

  /** Copies that should be down and are not, the latest first. */
  takedownsLate(): Promise<readonly TakedownTask[]> {
    return this.transactions.as(systemActor('consent.take-downs'), () => this.usesRead.late(this.clock.today()));
  }

  /**
   * Asked by whoever publishes, in the same transaction: holds these as they are until its end and answers why each may not be used, or null.
   * A stop that comes meanwhile waits, and then finds what was published and has it taken down.
   */
  holdForUse(ids: readonly Id<'Consent'>[]): Promise<ReadonlyMap<string, UseRefusal | null>> {
    return this.transactions.as(systemActor('consent.hold-for-use'), () => this.transactions.run(() => this.held(ids)));
  }

  private async held(ids: readonly Id<'Consent'>[]): Promise<ReadonlyMap<string, UseRefusal | null>> {
    const living = new Map<string, Id<'Consent'>>();
    for (const id of ids) living.set(id, await this.consentsRead.livingAfter(id));
    const held = new Map((await this.consents.holdAsTheyAre([...new Set(living.values())])).map((consent) => [consent.id as string, consent]));
    const answers = new Map<string, UseRefusal | null>();
    for (const [id, livingId] of living) {
      const consent = held.get(livingId);
      answers.set(id, consent ? (whyNotUse(consent, await this.moments.day(consent.memberId, false, consent.scope)) ?? (await this.joined.whyNotUse(consent.memberId, consent))) : 'CONSENT_MISSING');
    }
    return answers;
  }

  /** Writes down a place where it is used; the same thing again changes nothing, unless it has gone out. Throws why it may not be used. */
  registerUse(use: UseToRegister, by: Actor): Promise<ConsentUse> {
    return this.transactions.as(systemActor('consent.register-use'), () => this.using.run(use, by));
  }

  /** The yeses each of these things rests on now. */
  async consentsIn(kind: string, thingIds: readonly string[]): Promise<ReadonlyMap<string, readonly Id<'Consent'>[]>> {
    const uses = await this.transactions.as(systemActor('consent.consents-in'), () => this.usesRead.ofThings(kind, thingIds));
    return new Map(thingIds.map((thingId) => [thingId, uses.filter((use) => use.thingId === thingId).map(({ consentId }) => consentId)]));
  }

  /** Of these things, those that may not show their words any more: a yes they rest on was stopped, ran out or stands still. Asked at each look, so no page of ours waits for a job. */
  overAmong(kind: string, thingIds: readonly string[]): Promise<ReadonlySet<string>> {
    return thingIds.length === 0 ? Promise.resolve(new Set()) : this.transactions.as(systemActor('consent.over-among'), () => this.usesRead.overAmong(kind, thingIds, this.clock.today()));
  }

  /** The things of a kind that use this now. */
  async thingsOf(kind: string, consentId: Id<'Consent'>): Promise<readonly string[]> {
    const uses = await this.transactions.as(systemActor('consent.things-of'), () => this.usesRead.living([consentId]));
    return uses.flatMap((use) => (use.kind === kind && use.thingId !== null ? [use.thingId] : []));
  }

  /** The thing no longer uses anybody's words; what was to be taken down there is down. */
  endUse(kind: string, thingId: string, by: Actor): Promise<void> {
    return this.transactions.as(systemActor('consent.end-use'), () => this.ending.run(kind, thingId, by));
  }
}
