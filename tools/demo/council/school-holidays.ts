import { BEGAN } from '../people/open-people';
import type { Story } from '../story';

const say = 'mutation($input: DaysOffTyped!) { sayDaysOff(input: $input) { id } }';

/** On the first day Ade wrote when there is no school in the summer to come. */
export function schoolHolidays({ agenda, calendar, deeds, people }: Story): void {
  const year = Number(calendar.today.slice(0, 4)) + (calendar.today.slice(5) > '07-01' ? 1 : 0);
  agenda.at(calendar.moment(calendar.daysAgo(BEGAN), '10:20'), async () => {
    await deeds.ask(people.actor('Ade Bankole'), say, { input: { kind: 'SCHOOL_HOLIDAY', name: 'Summer holidays', from: `${year}-07-26`, to: `${year}-09-01` } });
  });
}
