import { AccountsDoor } from '@alongside/accounts/server';
import { answerEnquiry, closeEnquiry, kindOf, mustSayAge, takeIn, whyNotTakeIn, type Enquiry, type LegalStatusKind, type Member } from '@alongside/members/rules';
import { ageOn, Clock, must, newId, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { JoiningValues } from '../joining-values';
import { JoiningWords, type JoiningGuardian } from '../joining-words';
import { EnquiryStore } from '../store/enquiry.store';
import { MembersRead } from '../store/members.read';
import { AddGuardian } from './add-guardian';
import { JoinMember } from './join-member';
import { RecordLegalStatus } from './record-legal-status';

export interface TakingIn {
  readonly fullName: string;
  readonly kind: string;
  /** Of who is not grown up, and of young members. */
  readonly bornOn: PlainDate | null;
  /** Of whom nobody asked it before. */
  readonly grownUp?: boolean | null;
  /** What decides who may say yes for them, where it is known. */
  readonly legalStatus?: LegalStatusKind | null;
}

/** What the team does about somebody who asked to join. */
@Injectable()
export class AnswerEnquiry {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly values: JoiningValues,
    private readonly enquiries: EnquiryStore,
    private readonly members: MembersRead,
    private readonly joining: JoinMember,
    private readonly adding: AddGuardian,
    private readonly words: JoiningWords,
    private readonly statuses: RecordLegalStatus,
  ) {}

  /** Throws Refusal ENQUIRY_DECIDED. */
  answered(id: Id<'Enquiry'>, by: Actor): Promise<Enquiry> {
    return this.transactions.run(async () => this.enquiries.save(answerEnquiry(await this.enquiries.lock(id), by.personId, this.clock.today()), by));
  }

  /** Throws Refusal REASON_UNKNOWN, ENQUIRY_DECIDED. */
  close(id: Id<'Enquiry'>, because: string, by: Actor): Promise<Enquiry> {
    return this.transactions.run(async () => this.enquiries.save(closeEnquiry(await this.enquiries.lock(id), because, this.clock.today()), by));
  }

  /**
   * All of it or nothing: the member, their way in, and the guardian who gave their word, whom nobody has confirmed yet. At the age of deciding alone nobody else's word is needed, whatever was asked.
   * Throws Refusal ENQUIRY_KNOWN, GROWN_UP_NOT_SAID, JOINING_STATUS_FIRST, JOINING_WORD_NOT_ENOUGH, LEGAL_ADVICE_FIRST, the refusals of `takeIn`, `join` and `linkGuardian`.
   */
  takeIn(id: Id<'Enquiry'>, taking: TakingIn, by: Actor): Promise<Member> {
    return this.transactions.run(async () => {
      const enquiry = await this.enquiries.lock(id);
      must(whyNotTakeIn(enquiry));
      const { ownWordFrom, adult } = await this.values.ages();
      const bornOn = taking.bornOn ?? null;
      // Who said an age below it is not made grown up by a tap of ours.
      mustSayAge({ kind: kindOf(taking.kind), bornOn, grownUp: enquiry.grownUp ?? taking.grownUp ?? null }, this.clock.today(), adult);
      const needsWord = bornOn !== null && ageOn(bornOn, this.clock.today()) < ownWordFrom;
      const known = await this.accountOf(enquiry);
      const memberId = (known ?? newId<'Member'>()) as string as Id<'Member'>;
      const word = await this.words.of(enquiry.id);
      // Refused before anything is written: without the word nothing more than the enquiry is kept.
      const decision = takeIn(enquiry, { memberId, needsWord, standing: word.standing, wordOn: word.given[0]?.on ?? null }, this.clock.today());
      const giver = needsWord ? await this.whoseWord(word.given, taking) : null;
      const member = await this.join(memberId, enquiry, taking, by);
      if (taking.legalStatus) await this.statuses.run({ memberId, kind: taking.legalStatus, from: this.clock.today(), checked: false }, by);
      const link = giver && (await this.adding.run({ memberId, name: giver.name, relation: giver.relation, email: giver.email, phone: giver.phone }, by));
      await this.words.cameIn({ enquiryId: enquiry.id, memberId, guardian: link && giver && { id: link.guardianId, relation: giver.relation, name: giver.name } });
      await this.enquiries.save(decision, by);
      return member;
    });
  }

  /** Of those who said yes, the first whose yes is enough. */
  private async whoseWord(given: readonly JoiningGuardian[], { kind, legalStatus }: TakingIn): Promise<JoiningGuardian> {
    const [first, ...more] = given;
    if (first === undefined) throw new Refusal('GUARDIAN_WORD_NEEDED');
    const status = legalStatus ?? null;
    const whyNot = (giver: JoiningGuardian) => this.words.whyNotEnough({ relation: giver.relation, kind: kindOf(kind), status });
    for (const giver of more) if ((await whyNot(first)) !== null && (await whyNot(giver)) === null) return giver;
    must(await whyNot(first), 'legalStatus');
    return first;
  }

  private async join(id: Id<'Member'>, { id: enquiryId, name, channel, address, reachNote }: Enquiry, { fullName, kind, bornOn }: TakingIn, by: Actor): Promise<Member> {
    const email = channel === 'email' ? address : null;
    const phone = channel === 'text' || channel === 'call' ? address : null;
    const member = await this.joining.run({ id, enquiryId, kind, fullName, knownAs: name, bornOn, email, phone, reachBy: [channel], reachNote }, by);
    // A code by text would be a text, which somebody who is only to be called did not ask for.
    if (phone !== null && channel === 'text') await this.accounts.signInByPhone(id as string as Id<'Person'>, phone, by);
    return member;
  }

  /** Somebody who signs in with this address already, such as a guardian, keeps their account; a member is not taken in twice. */
  private async accountOf({ channel, address }: Enquiry): Promise<Id<'Person'> | null> {
    const person = channel === 'email' && address !== null ? await this.accounts.personWithEmail(address) : null;
    if (person !== null && (await this.members.one(person.id)) !== null) throw new Refusal('ENQUIRY_KNOWN');
    return person?.id ?? null;
  }
}
