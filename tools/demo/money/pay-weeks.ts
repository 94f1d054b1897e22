import type { Story } from '../story';
import { PayTeam } from './pay-team';

/** The newest ordinary run left so many working days ago; what came after it is told by `thisWeek`. */
export const LAST_RUN = -6;
const WEEK = 5;
const WEEKS = 68;
/** Weeks in which no run was made, counted from the newest: the reason why some payments came late. */
const withoutRun: ReadonlySet<number> = new Set([11, 26, 41, 57]);

/** Week by week: looked at, approved, sent, arrived. */
export function payWeeks(story: Story): void {
  const { agenda, calendar } = story;
  const team = new PayTeam(story);
  for (let week = WEEKS; week >= 0; week -= 1) {
    const key = `run-of-week-${week}`;
    const runDay = calendar.working(LAST_RUN - week * WEEK);
    agenda.at(calendar.moment(calendar.working(-2, runDay), '10:00'), () => team.check());
    agenda.at(calendar.moment(calendar.working(-1, runDay), '11:00'), () => team.approve());
    if (withoutRun.has(week)) continue;
    agenda.at(calendar.moment(runDay, '10:00'), () => team.make(key));
    agenda.at(calendar.moment(runDay, '14:00'), async () => {
      const payOn = await team.release(key);
      if (payOn) agenda.at(calendar.moment(payOn, '14:30'), () => team.paid(key, payOn));
    });
  }
}
