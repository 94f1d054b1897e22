import 'reflect-metadata';

import { inWords, VerifyTheLog } from '@alongside/platform/audit';

import { atTheTerminal } from './at-the-terminal';

/** `npm run audit:verify`: is the record of what happened still what it was? Ends with 0 only when nothing was found. */
await atTheTerminal(async (house, _, say) => {
  const { findings, rows, seals, waiting } = await house.get(VerifyTheLog).run();
  for (const finding of findings) say(inWords(finding));
  say(`Looked at ${rows} rows under ${seals} seals; ${waiting} rows are too young to be sealed.`);
  say(findings.length === 0 ? 'Nothing was changed, removed or put in.' : `Found ${findings.length}.`);
  return findings.length === 0 ? 0 : 1;
});
