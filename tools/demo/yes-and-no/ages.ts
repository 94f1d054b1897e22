import { addDays } from '@alongside/kernel';

import type { Story } from '../story';

const decide = 'mutation($code: String!, $value: String!, $from: PlainDate!, $source: String!) { decideValue(code: $code, value: $value, from: $from, source: $source) { value } }';

/** The board has decided that from next term a photo for staff is theirs to decide at 15, and that research asks a guardian beside them until they are adults. */
export function ages({ agenda, calendar, deeds, people }: Story): void {
  const from = addDays(calendar.today, 45);
  agenda.at(calendar.moment(calendar.working(-3), '15:20'), async () => {
    for (const [code, value] of [['consent.alone_from.photo-internal', '15'], ['consent.guardian_beside.research', 'asked']] as const) {
      await deeds.ask(people.actor('Dilys Pugh'), decide, { code, value, from, source: 'The corporate parenting board, its last meeting' });
    }
  });
}
