import { ensureInstalled } from '../machine/ensure-installed.mjs';
import { PlainFailure } from '../machine/plain-failure.mjs';
import { sayAndEnd } from '../machine/say-and-end.mjs';
import { goOnUnderOurNode } from '../machine/which-node.mjs';
import { openRooms } from '../start/open-rooms.mjs';
import { chooseParts, sideBySide } from './choose-parts.mjs';
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
      for (const group of sideBySide(chosen)) counted.push(...(await runTogether(group, needs)));
    } finally {
      await rooms.closeAll();
    }
    report(chosen, counted);
  });
}

/** What one alone says is seen as it comes; what several say, when each is done. */
async function runTogether(group, needs) {
  if (group.length === 1) return [await timed(group[0], needs, null)];
  console.log(`\n── beside each other: ${group.map(({ name }) => name).join(', ')} ──`);
  return Promise.all(group.map((part) => timed(part, needs, [])));
}

async function timed(part, needs, heard) {
  const title = `\n── ${part.says} ──`;
  if (!heard) console.log(title);
  const from = Date.now();
  const counts = await countsFor(part, needs, heard && ((words) => heard.push(words)));
  const line = partLine(part.name, counts, (Date.now() - from) / 1000);
  console.log(heard ? `${title}\n${heard.join('')}${line}` : line);
  return { counts, line };
}

async function countsFor(part, needs, hear) {
  try {
    const { env, missing } = await needs(part.needs ?? []);
    if (missing) return oneSkipped(`skipped: ${missing}`);
    return await runPart(part, env, hear);
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
