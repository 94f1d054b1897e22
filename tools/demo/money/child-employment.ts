import { addDays } from '@alongside/kernel';

import { BEGAN } from '../people/open-people';
import type { Story } from '../story';

const decide = 'mutation($code: String!, $value: String!, $from: PlainDate!, $source: String!) { decideValue(code: $code, value: $value, from: $from, source: $source) { value } }';
const decided = [['interview-panel', 'not_employment'], ['planning', 'not_employment'], ['meeting', 'not_employment'], ['teaching', 'permit_held']] as const;

/** On the first day the child employment officer wrote what is work in law for people of school age; Ade keeps it. */
export function childEmployment({ agenda, calendar, deeds, people }: Story): void {
  const began = calendar.daysAgo(BEGAN);
  agenda.at(calendar.moment(began, '10:05'), async () => {
    for (const [activity, value] of decided) {
      await deeds.ask(people.actor('Ade Bankole'), decide, { code: `child.employment.${activity}`, value, from: addDays(began, 1), source: 'Letter of the child employment officer, case CE 14' });
    }
  });
}
