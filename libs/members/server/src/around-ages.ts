import type { CouncilDoor } from '@alongside/council/server';
import type { AroundAges } from '@alongside/members/rules';
import type { PlainDate } from '@alongside/kernel';

/** The council's values of that day. */
export async function aroundAges(council: CouncilDoor, on: PlainDate): Promise<AroundAges> {
  const [adult, adviserUntil, supporterDaysAfter] = await Promise.all(
    ['consent.adult_age', 'around.adviser_until_age', 'around.supporter_days_after_18'].map((code) => council.policyNumber(code, on)),
  );
  return { adult: adult!, adviserUntil: adviserUntil!, supporterDaysAfter: supporterDaysAfter! };
}
