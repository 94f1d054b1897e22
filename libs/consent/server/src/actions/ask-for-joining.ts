import { AccountsDoor } from '@alongside/accounts/server';
import { CouncilDoor } from '@alongside/council/server';
import { askForJoining, askJoiningAgain, endJoining, type JoiningAsking, type JoiningWay } from '@alongside/consent/rules';
import { addDays, ageOn, Clock, must, newId, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { emailOf, guardianRelations, JoiningWords, MembersDoor, mobileOf, nameOf, phoneOf, seatKindOf, type EnquiryToAsk } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { Nudge } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { JoiningAskingStore } from '../store/joining-asking.store';
import { JoiningLinks } from '../store/joining-links.store';

export const SEND_JOINING_LINKS = 'consent.send-joining-links';

export interface TypedGuardian {
  readonly name: string;
  readonly relation: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** A coordinator asks somebody who looks after a young person, once they talked with the young person: by a link that is used once. */
@Injectable()
export class AskForJoining {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly council: CouncilDoor,
    private readonly members: MembersDoor,
    private readonly enquiries: JoiningWords,
    private readonly askings: JoiningAskingStore,
    private readonly links: JoiningLinks,
    private readonly nudge: Nudge,
  ) {}

  /** `legalStatus` is looked at and not kept. Throws Refusal JOINING_WORD_NOT_ENOUGH, JOINING_STATUS_FIRST and those of `write`. */
  byLink(enquiryId: Id<'Enquiry'>, guardian: TypedGuardian, { way, legalStatus }: { readonly way: JoiningWay; readonly legalStatus: string | null }, by: Actor): Promise<JoiningAsking> {
    return this.transactions.run(async () => {
      const enquiry = await this.enquiries.hold(enquiryId);
      if (legalStatus !== null) must(await this.enquiries.whyNotEnough({ relation: guardian.relation, kind: enquiry.kind, status: legalStatus }), 'relation');
      const asking = await this.write(enquiry, guardian, way, by);
      await this.send(asking);
      return asking;
    });
  }

  /**
   * Who it is, for a link or for an answer by hand. Throws Refusal NOT_FOUND, ENQUIRY_NOT_ANSWERED, ENQUIRY_DECIDED, JOINING_NOT_NEEDED, ANSWER_MISSING, RELATION_UNKNOWN, EMAIL_NOT_UNDERSTOOD,
   * PHONE_NOT_UNDERSTOOD, CONTACT_MISSING, JOINING_CHILDS_ADDRESS, JOINING_ASKED_ALREADY, OWN_ANSWER_BY_HAND, GUARDIAN_TOO_YOUNG.
   */
  async write(enquiry: EnquiryToAsk, typed: TypedGuardian, way: JoiningWay | null, by: Actor): Promise<JoiningAsking> {
    must(whyNotAskAbout(enquiry));
    const name = nameOf(typed.name, 'name');
    if (!(guardianRelations as readonly string[]).includes(typed.relation)) throw new Refusal('RELATION_UNKNOWN', 'relation');
    const email = emailOf(typed.email ?? '', 'email');
    const phone = typed.phone === null || typed.phone.trim() === '' ? null : way === 'text' ? mobileOf(typed.phone, 'phone') : phoneOf(typed.phone, 'phone');
    if (email !== null) await this.mustBeGrownUp(email, by);
    const named = { id: newId<'JoiningAsking'>(), enquiryId: enquiry.id, name, relation: typed.relation, email, phone, sentBy: way, by: by.personId, now: this.clock.now() };
    return this.askings.save(askForJoining(named, { address: enquiry.address, others: await this.askings.ofEnquiry(enquiry.id) }), by);
  }

  /** The link before it opens nothing any more. Throws Refusal NOT_FOUND, ENQUIRY_DECIDED, JOINING_OVER, JOINING_ANSWERED, CONTACT_MISSING. */
  again(id: Id<'JoiningAsking'>, by: Actor): Promise<JoiningAsking> {
    return this.changed(id, async (asking) => {
      const again = await this.askings.save(askJoiningAgain(asking, this.clock.now()), by);
      await this.send(again);
      return again;
    });
  }

  /** Their word does not decide. Throws Refusal NOT_FOUND, ENQUIRY_DECIDED, JOINING_OVER, JOINING_ANSWERED. */
  end(id: Id<'JoiningAsking'>, by: Actor): Promise<JoiningAsking> {
    return this.changed(id, (asking) => this.askings.save(endJoining(asking), by));
  }

  /** In the caller's transaction: a new link goes to the address that stands there. */
  async send({ id }: Pick<JoiningAsking, 'id'>): Promise<void> {
    const today = this.clock.today();
    await this.links.put({ id: newId(), askingId: id, lastDay: addDays(today, await this.council.policyNumber('consent.link_days', today)) }, this.clock.now());
    await this.nudge.job(SEND_JOINING_LINKS);
  }

  private changed(id: Id<'JoiningAsking'>, change: (asking: JoiningAsking) => Promise<JoiningAsking>): Promise<JoiningAsking> {
    return this.transactions.run(async () => {
      const found = await this.askings.find(id);
      if (found === null) throw new Refusal('NOT_FOUND');
      must(whyNotAskAbout(await this.enquiries.hold(found.enquiryId)));
      return change(await this.askings.lock(id));
    });
  }

  /** Nobody asks themself, and a young person of ours does not say yes for another. */
  private async mustBeGrownUp(email: string, by: Actor): Promise<void> {
    const person = await this.accounts.personWithEmail(email);
    if (person === null) return;
    if (person.id === by.personId) throw new Refusal('OWN_ANSWER_BY_HAND', 'email');
    const member = await this.members.member(person.id);
    if (member !== null && (seatKindOf(member.kind) === 'young-person' || (await this.isUnderAge(member.bornOn)))) throw new Refusal('GUARDIAN_TOO_YOUNG', 'email');
  }

  /** A mother of 17 looks after her own child; for another young person of ours she says no yes. */
  private async isUnderAge(bornOn: PlainDate | null): Promise<boolean> {
    const today = this.clock.today();
    return bornOn !== null && ageOn(bornOn, today) < (await this.council.policyNumber('consent.adult_age', today));
  }
}

/** First somebody talks with the young person, who says whom it is safe to ask. */
export function whyNotAskAbout({ state, young }: Pick<EnquiryToAsk, 'state' | 'young'>): string | null {
  if (state === 'waiting') return 'ENQUIRY_NOT_ANSWERED';
  if (state !== 'answered') return 'ENQUIRY_DECIDED';
  return young ? null : 'JOINING_NOT_NEEDED';
}
