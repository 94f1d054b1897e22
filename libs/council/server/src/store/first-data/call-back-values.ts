import { row, type PolicyRow } from './policy-row';

const source = 'Our choice, so that whoever reads somebody’s mail cannot be paid in their place; the council confirms.';

/** When a bank account is changed with one proof only. */
export const callBackValues: readonly PolicyRow[] = [
  row({ section: 'pay', unit: 'days', source }, 'bank.unproved_hold_days', 'A bank account changed without a second proof waits before it is paid to, even when the member was rung', 3),
  row({ section: 'sign-in', unit: 'days', source }, 'contact.settles_days', 'A changed e-mail or phone is trusted for such a call after', 30),
];
