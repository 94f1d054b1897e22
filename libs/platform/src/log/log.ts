type Loggable = string | number | boolean | null | undefined;

/** Lines are built from named values only, so nothing personal gets in by accident: ids, codes, counts and durations. */
function line(level: string, what: string, values: Readonly<Record<string, Loggable>>): void {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), level, what, ...values })}\n`);
}

export const log = {
  event: (what: string, values: Readonly<Record<string, Loggable>> = {}) => line('info', what, values),
  problem: (what: string, values: Readonly<Record<string, Loggable>> = {}) => line('problem', what, values),
};
