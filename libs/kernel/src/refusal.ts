export type RefusalParams = Readonly<Record<string, string | number | boolean>>;

/** An expected "no". The code finds its plain words in the portal; `field` names the question it is about. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: string,
    readonly field?: string,
    readonly params?: RefusalParams,
  ) {
    super(code);
  }
}

/** Several questions answered badly at once: told together, so nobody corrects a form line by line. */
export class Refusals extends Refusal {
  constructor(readonly all: readonly [Refusal, ...Refusal[]]) {
    super(all[0].code, all[0].field, all[0].params);
  }
}

/** Turns a `whyNot…` answer into a refusal. Throws when there is a reason, returns when there is none. */
export function must(whyNot: string | null, field?: string, params?: RefusalParams): void {
  if (whyNot !== null) throw new Refusal(whyNot, field, params);
}

/** Collects every reason before refusing; what was several already is told one by one. */
export function mustAll(refusals: readonly (Refusal | null)[]): void {
  const found = refusals.flatMap((refusal) => (refusal === null ? [] : refusal instanceof Refusals ? refusal.all : [refusal]));
  const [first, ...rest] = found;
  if (first) throw rest.length === 0 ? first : new Refusals([first, ...rest]);
}
