import { CouncilDoor } from '@alongside/council/server';
import { legalStatuses, seatKindOf, whyNotThisGiver, type Enquiry, type GuardianRelation, type JoiningStanding, type LegalStatusKind, type MemberKind } from '@alongside/members/rules';
import { Clock, Refusal, systemActor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { BroughtBySheetRead, type BroughtChild } from './store/brought-by-sheet.read';
import { EnquiryStore } from './store/enquiry.store';

/** Who said that a young person may come in, as they were named when they were asked. */
export interface JoiningGuardian {
  readonly name: string;
  readonly relation: GuardianRelation;
  readonly email: string | null;
  readonly phone: string | null;
  /** The day of their yes. */
  readonly on: PlainDate;
}

export interface JoiningWord {
  readonly standing: JoiningStanding;
  /** Those who said yes; the one who said it first before the others. */
  readonly given: readonly JoiningGuardian[];
}

/** They came in: from here on the one whose word it was is a person, and the words belong to a member. */
export interface CameIn {
  readonly enquiryId: Id<'Enquiry'>;
  readonly memberId: Id<'Member'>;
  /** Null when their own word was enough. */
  readonly guardian: { readonly id: Id<'Person'>; readonly relation: GuardianRelation; readonly name: string } | null;
}

interface Answers {
  of(enquiryId: Id<'Enquiry'>): Promise<JoiningWord>;
  cameIn(came: CameIn): Promise<void>;
}

/** An enquiry as far as somebody has to know who asks a guardian about it. */
export type EnquiryToAsk = Pick<Enquiry, 'id' | 'state' | 'name' | 'kind' | 'channel' | 'address'> & { readonly young: boolean };

/**
 * The word of those who look after somebody who asks to join. members stands left of consent and cannot ask it; so consent, when the program starts, says here
 * that it answers (like `GroupYes`), and asks here what it has to know of an enquiry. Where nobody answers, nobody has said anything.
 */
@Injectable()
export class JoiningWords {
  private answers: Answers = { of: () => Promise.resolve({ standing: 'not-asked', given: [] }), cameIn: () => Promise.resolve() };

  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly council: CouncilDoor, private readonly enquiries: EnquiryStore, private readonly brought: BroughtBySheetRead) {}

  isAnsweredBy(answers: Answers): void {
    this.answers = answers;
  }

  of(enquiryId: Id<'Enquiry'>): Promise<JoiningWord> {
    return this.answers.of(enquiryId);
  }

  cameIn(came: CameIn): Promise<void> {
    return this.answers.cameIn(came);
  }

  /** In the house's own name: whoever opens a link is nobody yet. Null for one that is gone. */
  enquiry(id: Id<'Enquiry'>): Promise<EnquiryToAsk | null> {
    return this.transactions.as(systemActor('members.joining-words'), () => this.transactions.run(async () => {
      const found = await this.enquiries.find(id);
      return found && { id: found.id, state: found.state, name: found.name, kind: found.kind, channel: found.channel, address: found.address, young: found.grownUp === false || seatKindOf(found.kind) === 'young-person' };
    }));
  }

  /** The same, held until the end of the caller's transaction: nobody takes them in or lets them go meanwhile. Throws Refusal NOT_FOUND. */
  async hold(id: Id<'Enquiry'>): Promise<EnquiryToAsk> {
    await this.enquiries.lock(id);
    const found = await this.enquiry(id);
    if (found === null) throw new Refusal('NOT_FOUND');
    return found;
  }

  /** Children whom a sheet brought, younger than that, and whether it is known and confirmed who looks after them: nobody was asked before they came. */
  broughtBySheet(under: number): Promise<readonly BroughtChild[]> {
    return this.brought.under(under, this.clock.today());
  }

  /** Whether this one's yes is enough, by the council's table; `status` null while nobody said it. Throws Refusal STATUS_UNKNOWN. */
  async whyNotEnough({ relation, kind, status }: { readonly relation: string; readonly kind: MemberKind; readonly status: string | null }): Promise<string | null> {
    if (status !== null && !(legalStatuses as readonly string[]).includes(status)) throw new Refusal('STATUS_UNKNOWN', 'legalStatus');
    const rule = status === null ? null : await this.council.legalStatusRule(status as LegalStatusKind, this.clock.today());
    return whyNotThisGiver({ relation, kind, rule });
  }
}
