import { AccountsDoor } from '@alongside/accounts/server';
import { answerEnquiry, closeEnquiry, takeIn, usualResponsibility, whyNotTakeIn, type Enquiry, type Member } from '@alongside/members/rules';
import { ageOn, Clock, must, newId, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { JoiningValues } from '../joining-values';
import { EnquiryStore } from '../store/enquiry.store';
import { MembersRead } from '../store/members.read';
import { AddGuardian } from './add-guardian';
import { JoinMember } from './join-member';
import { LinkGuardian } from './link-guardian';

/** Whoever looks after a young person said yes to somebody of the team, who asked who they are. */
export interface TypedWord {
  readonly guardianName: string;
  readonly guardianRelation: string;
  readonly guardianEmail?: string | null;
  readonly guardianPhone?: string | null;
}

export interface TakingIn extends Partial<TypedWord> {
  readonly fullName: string;
  readonly kind: string;
  readonly bornOn: PlainDate | null;
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
    private readonly guardians: LinkGuardian,
  ) {}

  /** Throws Refusal ENQUIRY_DECIDED. */
  answered(id: Id<'Enquiry'>, by: Actor): Promise<Enquiry> {
    return this.transactions.run(async () => this.enquiries.save(answerEnquiry(await this.enquiries.lock(id), by.personId, this.clock.today()), by));
  }

  /** Throws Refusal REASON_UNKNOWN, ENQUIRY_DECIDED. */
  close(id: Id<'Enquiry'>, because: string, by: Actor): Promise<Enquiry> {
    return this.transactions.run(async () => this.enquiries.save(closeEnquiry(await this.enquiries.lock(id), because, this.clock.today()), by));
  }

  /** All of it or nothing: the member, their way in, and the guardian who gave their word. Throws Refusal ENQUIRY_KNOWN, GUARDIAN_WORD_NEEDED, the refusals of `takeIn`, `join` and `linkGuardian`. */
  takeIn(id: Id<'Enquiry'>, taking: TakingIn, by: Actor): Promise<Member> {
    return this.transactions.run(async () => {
      const enquiry = await this.enquiries.lock(id);
      must(whyNotTakeIn(enquiry));
      const { ownWordFrom } = await this.values.ages();
      const bornOn = taking.bornOn ?? null;
      const guardianName = taking.guardianName ?? '';
      const needsWord = bornOn !== null && ageOn(bornOn, this.clock.today()) < ownWordFrom;
      const known = await this.accountOf(enquiry);
      const memberId = (known ?? newId<'Member'>()) as string as Id<'Member'>;
      // Refused before anything is written: without the word nothing more than the enquiry is kept.
      const decision = takeIn(enquiry, { memberId, needsWord, hasWord: guardianName.trim() !== '' }, this.clock.today());
      const member = await this.join(memberId, enquiry, taking, by);
      if (needsWord) await this.keepWord(memberId, taking, by);
      await this.enquiries.save(decision, by);
      return member;
    });
  }

  private async join(id: Id<'Member'>, { id: enquiryId, name, channel, address, reachNote }: Enquiry, { fullName, kind, bornOn }: TakingIn, by: Actor): Promise<Member> {
    const email = channel === 'email' ? address : null;
    const phone = channel === 'text' || channel === 'call' ? address : null;
    const member = await this.joining.run({ id, enquiryId, kind, fullName, knownAs: name, bornOn, email, phone, reachBy: [channel], reachNote }, by);
    // A code by text would be a text, which somebody who is only to be called did not ask for.
    if (phone !== null && channel === 'text') await this.accounts.signInByPhone(id as string as Id<'Person'>, phone, by);
    return member;
  }

  private async keepWord(memberId: Id<'Member'>, { guardianName, guardianRelation, guardianEmail = null, guardianPhone = null }: TakingIn, by: Actor): Promise<void> {
    const link = await this.adding.run({ memberId, name: guardianName ?? '', relation: guardianRelation ?? '', email: guardianEmail, phone: guardianPhone }, by);
    await this.guardians.confirm(link.id, usualResponsibility(link.relation), by);
  }

  /** Somebody who signs in with this address already, such as a guardian, keeps their account; a member is not taken in twice. */
  private async accountOf({ channel, address }: Enquiry): Promise<Id<'Person'> | null> {
    const person = channel === 'email' && address !== null ? await this.accounts.personWithEmail(address) : null;
    if (person !== null && (await this.members.one(person.id)) !== null) throw new Refusal('ENQUIRY_KNOWN');
    return person?.id ?? null;
  }
}
