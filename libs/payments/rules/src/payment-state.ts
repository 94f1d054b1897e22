export const paymentStates = ['due', 'checked', 'approved', 'in-run', 'sent', 'paid', 'held', 'queried', 'declined-by-member', 'failed'] as const;

export type PaymentState = (typeof paymentStates)[number];

/** Where a payment may go from where it stands. Money that has left only comes back by failing. */
export const paymentMoves: Readonly<Record<PaymentState, readonly PaymentState[]>> = {
  due: ['checked', 'held', 'queried', 'declined-by-member'],
  checked: ['approved', 'held', 'queried', 'declined-by-member'],
  approved: ['in-run', 'held', 'queried', 'declined-by-member'],
  'in-run': ['sent', 'approved'],
  sent: ['paid', 'failed'],
  paid: [],
  held: ['due', 'declined-by-member'],
  queried: ['due', 'declined-by-member'],
  'declined-by-member': [],
  failed: ['due', 'declined-by-member'],
};

export function canMove(from: PaymentState, to: PaymentState): boolean {
  return paymentMoves[from].includes(to);
}
