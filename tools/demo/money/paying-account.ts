import { BEGAN } from '../people/open-people';
import type { Story } from '../story';

const set = `mutation($from: PlainDate!) {
  setPayingAccount(serviceUserNumber: "990001", sortCode: "990000", accountNumber: "99000001", name: "DEMO COUNCIL", from: $from) }`;

/** The administrator says which account the council pays from. No bank has it. */
export function payingAccount({ agenda, calendar, deeds, people }: Story): void {
  const first = calendar.daysAgo(BEGAN);
  agenda.at(calendar.moment(first, '15:00'), () => deeds.ask(people.actor('Ade Bankole'), set, { from: first }).then(() => undefined));
}
