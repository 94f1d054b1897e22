import text from '../invariants.sql?raw';

export interface Invariant {
  readonly name: string;
  readonly sql: string;
}

/** Named queries that must answer no row: looked at by the worker's clock and after every fault run. */
export const paymentsInvariants: readonly Invariant[] = text
  .split(/^-- name: /m)
  .slice(1)
  .map((part) => {
    const [name = '', ...lines] = part.split('\n');
    return { name: name.trim(), sql: lines.join('\n').trim() };
  });
