import { CouncilDoor } from '@alongside/council/server';
import { londonDay, SystemClock, type Instant } from '@alongside/kernel';
import type { Config } from '@alongside/platform/config';
import { Database, Transactions } from '@alongside/platform/database';

import { Agenda } from './agenda';
import { Calendar } from './calendar';
import { writeTeamNumber } from './council/team-number';
import { openCouncilApp } from './council-app';
import { Deeds } from './deeds';
import { People } from './people/people';
import { prepareOnce } from './prepare-once';
import { StoryClock } from './story-clock';
import { tellStory } from './tell-story';

const LOCK = 4_201_079;

/**
 * Eighteen months of a made-up council, lived through the product's own deeds up to `now`. One transaction holds it all: whoever kills it half
 * way finds nothing of it, and the next start tells it again. Answers false when there are people already.
 */
export async function loadDemoCouncil(config: Config, tell: (progress: string) => void, now: Instant = new SystemClock().now()): Promise<boolean> {
  const clock = new StoryClock();
  const app = await openCouncilApp(config, clock, now);
  try {
    const transactions = app.get(Transactions);
    return await transactions.run(async () => {
      prepareOnce(await transactions.client());
      const database = app.get(Database);
      await database.query('select pg_advisory_xact_lock($1)', [LOCK]);
      if (await database.first('select from accounts.person limit 1')) return false;
      await writeTeamNumber(database);
      const deeds = new Deeds(app);
      const agenda = new Agenda(clock);
      const calendar = new Calendar(londonDay(now), now, await deeds.door(CouncilDoor).holidays());
      tellStory({ clock, calendar, agenda, deeds, people: new People() });
      await agenda.runUntil(now, () => deeds.settle(), monthByMonth(tell));
      return true;
    });
  } finally {
    await app.close();
  }
}

function monthByMonth(tell: (progress: string) => void): (at: Instant) => void {
  let told = '';
  return (at) => {
    const month = londonDay(at).slice(0, 7);
    if (month === told) return;
    told = month;
    tell(month);
  };
}
