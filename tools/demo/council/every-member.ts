import { addDays, type PlainDate } from '@alongside/kernel';

import { adultsWithLivedExperience } from './lived-experience';
import { carers } from './carers';
import type { DemoMember, YoungMember } from './demo-member';
import { parents } from './parents';
import { youngPeople } from './young-people';

export const everyMember: readonly DemoMember[] = [...parents, ...carers, ...youngPeople, ...adultsWithLivedExperience];

export function isYoung(member: DemoMember): member is YoungMember {
  return 'age' in member;
}

/** Young people keep their age whenever the demo is loaded; adults do not say. */
export function bornOn(member: DemoMember, today: PlainDate): PlainDate | null {
  if (!isYoung(member)) return null;
  const birthday = addDays(today, -member.since);
  const year = Number(birthday.slice(0, 4)) - member.age;
  // Nobody here is born on 29 February.
  return `${year}${birthday.slice(4).replace('-02-29', '-02-28')}` as PlainDate;
}
