import type { Story } from '../story';

const make = 'mutation($personId: ID!, $sure: String!) { makeCopyFor(personId: $personId, because: LEFT, sure: $sure) }';
const read = '{ promisesDue { sayings { memberName words } } }';

/** Somebody who left wrote a letter and asked for all that is held about them; Dilys had it made and will hand it over. Jo reads what people said each morning, and they see that she did. */
export function copies({ agenda, calendar, deeds, people }: Story): void {
  agenda.at(calendar.moment(calendar.working(-1), '14:05'), async () => {
    await deeds.ask(people.actor('Dilys Pugh'), make, { personId: people.id('Denise Hargreaves'), sure: 'A letter in her hand; rang the number we had and she knew what she had asked.' });
  });
  for (const ago of [1, 2]) agenda.at(calendar.moment(calendar.working(-ago), '09:05'), () => deeds.ask(people.actor('Jo Marsden'), read).then(() => undefined));
}
