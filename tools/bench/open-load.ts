export interface Arrival {
  readonly kind: string;
  send(): Promise<Response>;
}

export interface OpenLoad {
  /** Milliseconds from when each was due until its last byte, also of those that had to wait for others. */
  readonly took: readonly number[];
  readonly slowestOf: ReadonlyMap<string, number>;
  readonly errors: readonly string[];
}

/** Questions that arrive at a steady pace whether or not the earlier ones are answered, as people do. An answer that is no 200 or holds errors is an error. */
export async function atASteadyPace(perSecond: number, seconds: number, next: () => Arrival): Promise<OpenLoad> {
  const began = performance.now();
  const took: number[] = [];
  const slowestOf = new Map<string, number>();
  const errors: string[] = [];
  const underWay: Promise<void>[] = [];
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const due = began + (n * 1_000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((later) => setTimeout(later, wait));
    const { kind, send } = next();
    underWay.push((async () => {
      const answer = await send().catch((error: unknown) => error as Error);
      const words = answer instanceof Error ? answer.message : await answer.text();
      if (answer instanceof Error || answer.status !== 200 || words.includes('"errors":')) errors.push(`${kind}: ${words.slice(0, 200)}`);
      const ms = performance.now() - due;
      took.push(ms);
      slowestOf.set(kind, Math.max(slowestOf.get(kind) ?? 0, ms));
    })());
  }
  await Promise.all(underWay);
  return { took, slowestOf, errors };
}
