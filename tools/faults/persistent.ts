interface Wire<Data> {
  readonly data: Data | null;
  readonly errors?: readonly { readonly extensions?: { readonly refusal?: { readonly code: string } } }[];
}

export class Refused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

const PATIENCE_MS = 300_000;
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Asks until somebody answers: what a person does whose page says "try again". A refusal is an answer; a dead server or a masked fault is not. */
export async function persistently<Data>(url: string, cookie: string, query: string, variables: Record<string, unknown>): Promise<Data> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(15_000),
    })
      .then((response) => (response.ok ? (response.json() as Promise<Wire<Data>>) : null))
      .catch(() => null);
    const code = answer?.errors?.[0]?.extensions?.refusal?.code;
    if (answer && !answer.errors?.length && answer.data !== null) return answer.data;
    // A signed-in person is only unknown while the database is away.
    if (code && code !== 'UNEXPECTED' && code !== 'SIGN_IN_FIRST') throw new Refused(code);
    if (Date.now() > until) throw new Error(`No answer for ${PATIENCE_MS / 1_000} s to ${query.slice(0, 60)}`);
    await pause(60);
  }
}

/** The same for a form of a reply page, or the demo's clock. */
export async function persistentForm(url: string, form: Record<string, string>): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const response = await fetch(url, {
      method: 'POST', redirect: 'manual', headers: { accept: 'application/json' }, body: new URLSearchParams(form), signal: AbortSignal.timeout(15_000),
    }).catch(() => null);
    if (response && response.status < 400) return;
    if (response && response.status < 500) throw new Refused(`HTTP ${response.status}`);
    if (Date.now() > until) throw new Error(`No answer to the form at ${new URL(url).pathname.slice(0, 3)}`);
    await pause(60);
  }
}

/** A deed that may already be done when its answer was lost: the code that says so is a yes. */
export async function orAlready(deed: Promise<unknown>, ...codes: readonly string[]): Promise<void> {
  try {
    await deed;
  } catch (error) {
    if (!(error instanceof Refused) || !codes.includes(error.code)) throw error;
  }
}

export async function untilTrue(what: string, look: () => Promise<boolean>, patienceMs = PATIENCE_MS): Promise<void> {
  const until = Date.now() + patienceMs;
  while (!(await look().catch(() => false))) {
    if (Date.now() > until) throw new Error(`Still waiting for ${what}`);
    await pause(100);
  }
}
