import { commandLineOf, isAlive, parentOf } from '../machine/living-process.mjs';

/**
 * The processes that only stand between the person and us: npm, its shell, ourselves under the older Node.
 * @param {number} parent
 * @param {{ parentOf: (pid: number) => number | null, commandLineOf: (pid: number) => string | null }} [system]
 * @returns {number[]}
 */
export function wrappersFrom(parent, system = { parentOf, commandLineOf }) {
  const found = [];
  for (let pid = parent; pid && isWrapper(system.commandLineOf(pid)); pid = system.parentOf(pid)) found.push(pid);
  return found;
}

/**
 * Some signals end the wrapper and never reach us; when one is gone, so should we be.
 * @param {() => void} whenGone
 */
export function endWithWrappers(whenGone) {
  const wrappers = wrappersFrom(process.ppid);
  if (wrappers.length === 0) return;
  const watch = setInterval(() => {
    if (wrappers.every(isAlive)) return;
    clearInterval(watch);
    whenGone();
  }, 500);
  watch.unref();
}

function isWrapper(commandLine) {
  return commandLine !== null && /(?:^|[\\/ ])(?:npm|npm-cli\.js|start\.mjs)(?: |$)/.test(commandLine);
}
