type Loggable = string | number | boolean | null | undefined;

/** Lines are built from named values only, so nothing personal gets in by accident: ids, codes, counts and durations. */
function line(level: string, what: string, values: Readonly<Record<string, Loggable>>): void {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), level, what, ...values })}\n`);
}

export const log = {
  event: (what: string, values: Readonly<Record<string, Loggable>> = {}) => line('info', what, values),
  problem: (what: string, values: Readonly<Record<string, Loggable>> = {}) => line('problem', what, values),
};

/** The kind of an error and its code, never its message: messages of databases and mail servers repeat what people typed. */
export function problemOf(error: unknown): { readonly kind: string; readonly code?: string } {
  if (!(error instanceof Error)) return { kind: 'unknown' };
  const { code } = error as { code?: unknown };
  return { kind: error.name, ...(typeof code === 'string' ? { code } : {}) };
}
