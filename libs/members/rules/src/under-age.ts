import { ageOn, Refusal, type PlainDate } from '@alongside/kernel';

import { mustNotBeGrownUp } from './lifecycle/age-said';
import type { Member } from './member';
import { seatKindOf, type MemberKind } from './member-kind';

/** Not grown up on that day, whoever they are to us: a mother of 16 is as young as any other of 16. A young person whose birthday we do not know counts as one: the tighter rule protects. */
export function isUnderAge({ kind, bornOn }: Pick<Member, 'kind' | 'bornOn'>, on: PlainDate, adultAge: number): boolean {
  return bornOn === null ? seatKindOf(kind) === 'young-person' : ageOn(bornOn, on) < adultAge;
}

/**
 * Before somebody comes in: of a parent or carer it is known that they are grown up, or when they were born. Of young people `join` asks the day itself.
 * Throws Refusal GROWN_UP_NOT_SAID (grownUp), BIRTH_DATE_NEEDED (bornOn), KIND_IS_GROWN_UP (kind).
 */
export function mustSayAge({ kind, bornOn, grownUp }: { readonly kind: MemberKind; readonly bornOn: PlainDate | null; readonly grownUp: boolean | null }, today: PlainDate, adult: number): void {
  if (seatKindOf(kind) === 'young-person') return;
  if (bornOn === null && grownUp === null) throw new Refusal('GROWN_UP_NOT_SAID', 'grownUp', { adult });
  if (bornOn === null && grownUp === false) throw new Refusal('BIRTH_DATE_NEEDED', 'bornOn');
  if (bornOn !== null && ageOn(bornOn, today) < adult) mustNotBeGrownUp(kind, adult);
}
