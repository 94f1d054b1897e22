import { addDays, type PlainDate } from '@alongside/kernel';

import { BEGAN } from '../people/open-people';
import type { Story } from '../story';

const DAYS_TO_WRITE = 12;
/** A quarter in which the network had only begun has nothing to tell yet. */
const FIRST_DAYS = 60;
const prepare = 'mutation($quarter: String!) { prepareReport(quarter: $quarter) { id whyNotPublish } }';
const publish = 'mutation($id: ID!) { publishReport(id: $id) { id } }';

/** Each quarter that is over is counted, and published when something changed in it. */
export function quarterReports({ agenda, calendar, deeds, people }: Story): void {
  const jo = people.actor('Jo Marsden');
  for (const { quarter, ended } of quartersEnded(calendar.daysAgo(BEGAN), calendar.today)) {
    const usual = calendar.working(1, addDays(ended, DAYS_TO_WRITE));
    const yesterday = calendar.working(-1);
    const day = usual <= yesterday ? usual : yesterday > ended ? yesterday : calendar.today;
    agenda.at(calendar.moment(day, '09:10'), async () => {
      const { prepareReport } = await deeds.ask<{ prepareReport: { id: string; whyNotPublish: string | null } }>(jo, prepare, { quarter });
      if (prepareReport.whyNotPublish === null) await deeds.ask(jo, publish, { id: prepareReport.id });
    });
  }
}

function quartersEnded(from: PlainDate, today: PlainDate): readonly { readonly quarter: string; readonly ended: PlainDate }[] {
  const found: { quarter: string; ended: PlainDate }[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(today.slice(0, 4)); year += 1) {
    for (let part = 1; part <= 4; part += 1) {
      const next = part === 4 ? `${year + 1}-01-01` : `${year}-${String(part * 3 + 1).padStart(2, '0')}-01`;
      const ended = addDays(next as PlainDate, -1);
      if (ended > addDays(from, FIRST_DAYS) && ended < today) found.push({ quarter: `${year}-Q${part}`, ended });
    }
  }
  return found;
}
