import { peopleToBe } from './people-to-be.mjs';

/** One address, and who you can be there. */
export function announce({ demo, port }, say) {
  say(`\nAlongside is ready: http://localhost:${port}\n`);
  if (demo) {
    say('At /demo you can be:');
    for (const [person, does] of peopleToBe) say(`  ${person.padEnd(17)} ${does}`);
    say('\nNo message leaves this computer: what would be sent is shown at /demo/outbox.');
  }
  say('Ctrl-C or npm stop ends it; npm run reset forgets the demo.');
}
