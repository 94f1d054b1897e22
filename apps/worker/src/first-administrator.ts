import 'reflect-metadata';

import { parseArgs } from 'node:util';

import { FirstAdministratorDoor } from '@alongside/accounts/server';
import { Refusal, systemActor } from '@alongside/kernel';
import { refusalSentence } from '@alongside/kit/refusals';

import { atTheTerminal } from './at-the-terminal';
import { WorkerModule } from './worker.module';

const HOW = 'Say who it is: npm run first-administrator -- --name "First Last" --email name@council.example\nOr agree for somebody who waits, while nobody else could: npm run first-administrator -- --agree name@council.example';

/** `npm run first-administrator`: opens the first administrator of a council, or says the second word while nobody else can. It stands on record as done at the terminal. */
await atTheTerminal(async (house, _, say) => {
  const { values: { name, email, agree } } = parseArgs({ options: { name: { type: 'string' }, email: { type: 'string' }, agree: { type: 'string' } } });
  const [door, by] = [house.get(FirstAdministratorDoor), systemActor('terminal')];
  try {
    if (agree !== undefined) {
      const waited = await door.agreeFor(agree, by);
      say(waited === 0 ? 'Nothing waits for anybody with that address.' : waited === 1 ? 'Agreed.' : 'Agreed to the oldest of what waits. Run it again for the next one.');
      return waited === 0 ? 1 : 0;
    }
    if (name === undefined || email === undefined) {
      say(HOW);
      return 1;
    }
    await door.open({ name, email }, by);
    say('The account is open. They sign in with a code to that address, or with their work account, and open the accounts of the others on the page “Colleagues”.');
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(refusalSentence(error.code));
    return 1;
  }
}, WorkerModule);
