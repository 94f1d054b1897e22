import { CapturedMailStore } from '@alongside/messages/server';

import type { Story } from '../story';

const WHO = 'Delroy Campbell';
const NEW = 'delroy.campbell.new@family.example';
const ASK = 'mutation($email: String!) { askToChangeMyEmail(email: $email, proveBy: TEAM) }';
const CONFIRM = 'mutation($code: String!) { confirmMyEmail(code: $code) }';

/** He cannot read his old mailbox any more. The new one answered its code, and now somebody of the team has to ring the number from before (docs/adr/0040). */
export function anotherEmail({ agenda, calendar, deeds, people }: Story): void {
  agenda.at(calendar.moment(calendar.working(-1), '20:40'), async () => {
    const he = people.actor(WHO);
    await deeds.ask(he, ASK, { email: NEW });
    await deeds.job('accounts.send-email-changes');
    const letter = (await deeds.door(CapturedMailStore).newest(20)).find(({ to }) => to === NEW);
    await deeds.ask(he, CONFIRM, { code: /code is ([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? '' });
    await deeds.job('accounts.send-email-changes');
  });
}
