import { id } from '@alongside/kernel';
import { paymentLate, paymentPaid, paymentSent, type Letter, type Message, type MessageKind } from '@alongside/messages/rules';
import { PaymentsDoor } from '@alongside/payments/server';
import { Injectable } from '@nestjs/common';

import type { LetterWriter } from './letter-writer';
import { Sender } from './sender';

/** What a member is told about money: how much, for which day, and when. */
@Injectable()
export class PaymentLetters implements LetterWriter {
  readonly kinds: readonly MessageKind[] = ['payment-sent', 'payment-paid', 'payment-late'];

  constructor(private readonly payments: PaymentsDoor, private readonly sender: Sender) {}

  async write({ kind, about, toPersonId }: Message): Promise<Letter | null> {
    const payment = await this.payments.payment(id<'Payment'>(about.paymentId ?? ''));
    if (!payment) return null;
    const { amount: amountPence, heldOn, payBy, payOn, paidOn, state } = payment;
    const known = { amountPence, heldOn, firstName: await this.sender.firstNameOf(toPersonId), from: await this.sender.named(null) };
    if (kind === 'payment-late') return state === 'sent' || state === 'paid' || state === 'declined-by-member' ? null : paymentLate({ ...known, payBy });
    // A letter that waited does not say "on its way" of money that is there, or came back.
    if (kind === 'payment-sent') return state === 'sent' && payOn ? paymentSent({ ...known, payOn }) : null;
    return state === 'paid' && paidOn ? paymentPaid({ ...known, paidOn }) : null;
  }
}
