import { decided, Refusal, type Decision, type Id, type Instant } from '@alongside/kernel';

import { dutyListSet } from '../events';

/** Who is asked to look, in this order. A new list takes the place of the one before; the old ones stay. */
export interface DutyList {
  readonly id: Id<'DutyList'>;
  readonly setBy: Id<'Person'>;
  readonly setAt: Instant;
  readonly places: readonly DutyPlace[];
}

export interface DutyPlace {
  readonly personId: Id<'Person'>;
  readonly phone: string;
}

const MOST = 10;

/** Throws Refusal DUTY_EMPTY, DUTY_TOO_MANY, DUTY_TWICE, DUTY_NOT_A_LEAD, DUTY_PHONE_NOT_MOBILE naming places. */
export function setDutyList(list: Omit<DutyList, 'places'>, typed: readonly DutyPlace[], leads: ReadonlySet<string>): Decision<DutyList> {
  if (typed.length === 0) throw new Refusal('DUTY_EMPTY', 'places');
  if (typed.length > MOST) throw new Refusal('DUTY_TOO_MANY', 'places', { most: MOST });
  if (new Set(typed.map(({ personId }) => personId)).size < typed.length) throw new Refusal('DUTY_TWICE', 'places');
  if (!typed.every(({ personId }) => leads.has(personId))) throw new Refusal('DUTY_NOT_A_LEAD', 'places');
  const next: DutyList = { ...list, places: typed.map(({ personId, phone }) => ({ personId, phone: textPhoneOf(phone) })) };
  return decided(next, dutyListSet(next));
}

/** A number that takes texts, as 07… */
function textPhoneOf(typed: string): string {
  const plain = typed.replace(/[\s().-]/g, '').replace(/^(\+44|0044)0?/, '0');
  if (!/^07\d{9}$/.test(plain)) throw new Refusal('DUTY_PHONE_NOT_MOBILE', 'places');
  return plain;
}
