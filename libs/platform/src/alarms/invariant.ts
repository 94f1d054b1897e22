/** What must never be found: a query that answers no row. A row is an alarm. */
export interface Invariant {
  /** `what-is-wrong`, as an administrator reads it after the name of the context. */
  readonly name: string;
  readonly sql: string;
}

/** Cuts a file of queries, each under `-- name: …`, into its invariants. */
export function invariantsIn(text: string): readonly Invariant[] {
  return text.split(/^-- name: /m).slice(1).map((part) => {
    const [name = '', ...lines] = part.split('\n');
    return { name: name.trim(), sql: lines.join('\n').trim() };
  });
}
