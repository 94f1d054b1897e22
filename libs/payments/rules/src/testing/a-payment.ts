import { instant, pence, plainDate, type Actor, type Id } from '@alongside/kernel';

import type { InvolvementPayment } from '../involvement-payment';

const numbered = <Kind extends string>(number: number) => `0199a000-0000-7000-8000-${String(number).padStart(12, '0')}` as Id<Kind>;

const due: InvolvementPayment = {
  id: numbered(1), memberId: numbered(2), bookingId: numbered(3), sessionId: numbered(4), becauseEventId: numbered(5),
  activity: 'interview-panel', payTier: 'half-day', minutes: 180, amount: pence(8_250), heldOn: plainDate('2026-11-18'), dueOn: plainDate('2026-11-18'),
  payBy: plainDate('2026-12-02'), state: 'due', raisedAt: instant('2026-11-18T17:00:00Z'),
  checkedBy: null, checkedAt: null, approvedBy: null, approvedAt: null, runId: null, sentAt: null, payOn: null, paidOn: null,
};

const person = (number: number): Actor => ({ kind: 'person', personId: numbered(number), roles: [], purpose: 'test', assurance: 2 });

/** Colin checks, Ruth approves, Ada is the member who came. */
export const colin = person(11);
export const ruth = person(12);
export const ada = person(2);

/** `aPayment().checked()`: a payment that has come this far, named by its state. */
export function aPayment(change: Partial<InvolvementPayment> = {}) {
  const payment = { ...due, ...change };
  const checked: InvolvementPayment = { ...payment, state: 'checked', checkedBy: colin.personId, checkedAt: instant('2026-11-19T10:12:00Z') };
  const approved: InvolvementPayment = { ...checked, state: 'approved', approvedBy: ruth.personId, approvedAt: instant('2026-11-20T09:00:00Z') };
  const inRun: InvolvementPayment = { ...approved, state: 'in-run', runId: numbered(21) };
  const sent: InvolvementPayment = { ...inRun, state: 'sent', sentAt: instant('2026-11-23T11:00:00Z'), payOn: plainDate('2026-11-25') };
  return { due: () => payment, checked: () => checked, approved: () => approved, inRun: () => inRun, sent: () => sent };
}
