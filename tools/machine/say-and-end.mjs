import { sentenceFor } from './plain-failure.mjs';

/**
 * Runs a command of ours: what goes wrong ends as one plain sentence and a non-zero code.
 * @param {() => Promise<unknown>} command
 */
export async function sayAndEnd(command) {
  try {
    await command();
    process.exit();
  } catch (error) {
    if (process.env.DEBUG) console.error(error);
    console.error(sentenceFor(error));
    process.exit(1);
  }
}
