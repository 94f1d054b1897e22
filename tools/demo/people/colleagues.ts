import type { Story } from '../story';

const WAITS = 'mutation ($personId: ID!) { giveRole(personId: $personId, role: "safeguarding-lead") }';
const OPEN = 'mutation ($name: String!, $email: String!) { openColleagueAccount(name: $name, email: $email) }';
const GIVE = 'mutation ($personId: ID!, $role: String!) { giveRole(personId: $personId, role: $role) }';
const CLOSE = 'mutation ($personId: ID!) { closeColleagueAccount(personId: $personId) }';

/** Somebody who left, somebody who begins on Monday and has no role yet, and a role with power that waits for Ade's word. */
export function colleagues({ agenda, calendar, deeds, people }: Story): void {
  const nia = <Answer>(question: string, variables: Record<string, unknown>) => deeds.ask<Answer>(people.actor('Nia Farrow'), question, variables);
  agenda.at(calendar.moment(calendar.working(-1, calendar.daysAgo(120)), '09:20'), async () => {
    const { openColleagueAccount: personId } = await nia<{ openColleagueAccount: string }>(OPEN, { name: 'Martin Frew', email: 'martin.frew@council.example' });
    await nia(GIVE, { personId, role: 'hr' });
    agenda.at(calendar.moment(calendar.working(-1, calendar.daysAgo(30)), '16:40'), () => nia(CLOSE, { personId }).then(() => undefined));
  });
  agenda.at(calendar.moment(calendar.working(-1, calendar.daysAgo(2)), '15:10'), () => nia(OPEN, { name: 'Shona Reid', email: 'shona.reid@council.example' }).then(() => undefined));
  agenda.at(calendar.moment(calendar.working(-1, calendar.today), '15:30'), () => nia(WAITS, { personId: people.id('Jo Marsden') }).then(() => undefined));
}
