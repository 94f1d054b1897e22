import { ensureInstalled } from '../machine/ensure-installed.mjs';
import { PlainFailure } from '../machine/plain-failure.mjs';
import { sayAndEnd } from '../machine/say-and-end.mjs';
import { goOnUnderOurNode } from '../machine/which-node.mjs';
import { openRooms } from '../start/open-rooms.mjs';
import { chooseParts } from './choose-parts.mjs';
import { closingLine, oneFailed, oneSkipped, partLine, sumOf } from './counts.mjs';
import { needsOf } from './needs.mjs';
import { parts } from './parts.mjs';
import { runPart } from './run-part.mjs';

/** Runs each part, goes on when one fails, and closes with one line that sums them all. */
export function testEverything() {
  return sayAndEnd(async () => {
    const chosen = chooseParts(parts, process.argv.slice(2));
    await ensureInstalled(console.log);
    await goOnUnderOurNode();
    const rooms = openRooms();
    endInOrderOnSignal(rooms);
    const needs = needsOf(rooms);
    const counted = [];
    try {
      for (const part of chosen) counted.push(await timed(part, needs));
    } finally {
      await rooms.closeAll();
    }
    report(chosen, counted);
  });
}

async function timed(part, needs) {
  console.log(`\n── ${part.says} ──`);
  const from = Date.now();
  const counts = await countsFor(part, needs);
  const line = partLine(part.name, counts, (Date.now() - from) / 1000);
  console.log(line);
  return { counts, line };
}

async function countsFor(part, needs) {
  try {
    const { env, missing } = await needs(part.needs ?? []);
    if (missing) return oneSkipped(`skipped: ${missing}`);
    return await runPart(part, env);
  } catch (error) {
    return oneFailed(error instanceof PlainFailure ? error.message : String(error?.stack ?? error));
  }
}

function report(chosen, counted) {
  console.log(`\n── all${chosen.length < parts.length ? ' that was asked for' : ''} ──`);
  for (const { line } of counted) console.log(line);
  const sum = sumOf(counted.map(({ counts }) => counts));
  console.log(`\n${closingLine(sum)}`);
  process.exitCode = sum.failed > 0 || counted.length < chosen.length ? 1 : 0;
}

function endInOrderOnSignal(rooms) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await rooms.closeAll();
      process.exit(1);
    });
  }
}
