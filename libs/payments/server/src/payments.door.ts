import { CouncilDoor } from '@alongside/council/server';
import { id, type Actor, type Id, type Pence, type PlainDate } from '@alongside/kernel';
import { payBy, promisedPay, rateCard, type BankDetails, type InvolvementPayment, type PayingAccount } from '@alongside/payments/rules';
import { Injectable } from '@nestjs/common';

import { SetBankAccount } from './actions/set-bank-account';
import { SetPayingAccount } from './actions/set-paying-account';
import { PaymentLinesRead, type PaymentRow } from './store/payment-lines.read';

/** A payment as contexts to the right may know it: no account, no staff. */
export type PaymentCard = Pick<InvolvementPayment, 'id' | 'memberId' | 'bookingId' | 'sessionId' | 'amount' | 'heldOn' | 'payBy' | 'state' | 'payOn' | 'paidOn'>;

const MOST = 500;

/** What contexts to the right may ask about money. Everything joins the caller's transaction. */
@Injectable()
export class PaymentsDoor {
  constructor(
    private readonly lines: PaymentLinesRead,
    private readonly council: CouncilDoor,
    private readonly bank: SetBankAccount,
    private readonly paying: SetPayingAccount,
  ) {}

  async payment(paymentId: Id<string>): Promise<PaymentCard | null> {
    const [row] = await this.lines.byIds([id<'Payment'>(paymentId)]);
    return row ? card(row) : null;
  }

  /** The latest day first. */
  async paymentsOf(memberId: Id<string>): Promise<readonly PaymentCard[]> {
    return (await this.lines.ofMember(memberId as Id<'Member'>, MOST)).map(card);
  }

  async forSession(sessionId: Id<string>): Promise<readonly PaymentCard[]> {
    return (await this.lines.ofSession(sessionId as Id<'Session'>)).map(card);
  }

  /** Promised for an earlier day and not on its way, the oldest promise first. What a person holds back is that person's to explain. */
  async late(today: PlainDate): Promise<readonly PaymentCard[]> {
    const waiting = await this.lines.inStates(['due', 'checked', 'approved', 'in-run', 'failed'], { first: MOST, after: null });
    return waiting.filter(({ payBy: promise }) => promise < today).map(card);
  }

  /** What the card of a day pays, and by when. Throws Refusal NO_RATE or POLICY_VALUE_MISSING. */
  async promisedPay(payTier: string, on: PlainDate, minutes: number): Promise<{ readonly amount: Pence; readonly payBy: PlainDate }> {
    const [values, days, holidays] = await Promise.all([
      this.council.policiesStarting('pay.rate.', on), this.council.policyNumber('pay.sla_days', on), this.council.holidays(),
    ]);
    return { amount: promisedPay(rateCard(values), payTier, minutes), payBy: payBy(on, days, holidays) };
  }

  /** For a member who gave the details on paper or by phone. Answers the digits that may be shown. */
  setBankAccount(memberId: Id<'Member'>, details: BankDetails, by: Actor): Promise<string> {
    return this.bank.forMember(memberId, details, by);
  }

  /** The account the council pays from, from a day on. */
  setPayingAccount(account: PayingAccount, from: PlainDate, by: Actor): Promise<void> {
    return this.paying.run(account, from, by);
  }
}

function card({ id: paymentId, memberId, bookingId, sessionId, amount, heldOn, payBy: promise, state, payOn, paidOn }: PaymentRow): PaymentCard {
  return { id: paymentId, memberId, bookingId, sessionId, amount, heldOn, payBy: promise, state, payOn, paidOn };
}
