import { PlainFailure } from '../machine/plain-failure.mjs';

/**
 * The parts that were asked for by name, in their own order; all of them when none was.
 * @template {{ name: string }} P
 * @param {readonly P[]} parts
 * @param {readonly string[]} asked
 * @returns {P[]}
 */
export function chooseParts(parts, asked) {
  const names = parts.map((part) => part.name);
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown) throw new PlainFailure(`There is no part "${unknown}" to test. The parts are: ${names.join(', ')}.`);
  return parts.filter((part) => asked.length === 0 || asked.includes(part.name));
}

/**
 * The parts as they are run: one after the other, and with one those that may run beside it.
 * @template {{ beside?: true }} P
 * @param {readonly P[]} parts
 * @returns {P[][]}
 */
export function sideBySide(parts) {
  const groups = [];
  for (const part of parts) {
    if (part.beside && groups.length > 0) groups.at(-1).push(part);
    else groups.push([part]);
  }
  return groups;
}
