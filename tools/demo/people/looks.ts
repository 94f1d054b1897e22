import { everyMember } from '../council/every-member';
import { Seeded } from '../seeded';
import type { Story } from '../story';

const look = 'query($id: ID!) { member(id: $id) { id accessNeeds email phone peopleAround { name } contactRules { id } } }';
const EACH = 3;

/** Now and then a coordinator opens somebody's record, and that is written down like everything else. */
export function looks({ agenda, calendar, deeds, people }: Story): void {
  for (const { name, joined, accessNeeds } of everyMember) {
    if (accessNeeds === undefined) continue;
    for (let time = 1; time <= EACH; time += 1) {
      const chance = new Seeded(`look ${time} at ${name}`);
      const day = calendar.working(-1, calendar.daysAgo(chance.between(1, Math.min(joined - 8, 160))));
      agenda.at(calendar.moment(day, `1${chance.between(0, 5)}:35`), () => deeds.ask(people.actor(chance.oneOf(['Jo Marsden', 'Ann Whittle'])), look, { id: people.id(name) }).then(() => undefined));
    }
  }
}
