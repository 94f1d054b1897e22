import { PlainFailure } from '../machine/plain-failure.mjs';
import { lastSentence } from './last-sentence.mjs';

const patience = 60_000;

/** Comes back when the API says it is ready; a program that gives up before that has a reason, and tells it. */
export async function waitUntilReady({ host, port }, { programs, stopping }) {
  const until = Date.now() + patience;
  while (!stopping.aborted) {
    const gaveUp = programs.find((program) => program.gaveUpWith !== null);
    if (gaveUp) throw new PlainFailure(lastSentence(gaveUp.log.newWords()) ?? `The ${gaveUp.name} did not start; why stands in ${gaveUp.log.path}`);
    if (await isReady(`http://${host.includes(':') ? `[${host}]` : host}:${port}/health/ready`)) break;
    if (Date.now() > until) throw new PlainFailure(`Alongside did not get ready within a minute; why stands in ${programs[0].log.path}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  for (const program of programs) program.wasReady = true;
}

async function isReady(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    return answer.ok;
  } catch {
    return false;
  }
}
