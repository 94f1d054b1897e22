export interface Answer {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly refusal?: { readonly code: string } } }[];
  readonly redacted: readonly string[];
}

interface Wire {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: Answer['errors'];
  readonly extensions?: { readonly redacted?: readonly string[] };
}

/** One question over HTTP with a session’s cookie, and the whole of what came back. */
export async function askWith(address: string, cookie: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', origin: address, ...(cookie ? { cookie } : {}) }, body: JSON.stringify({ query, variables }),
  });
  const body = await response.text();
  const wire = JSON.parse(body) as Wire;
  return {
    status: response.status, body, headers: JSON.stringify([...response.headers]), data: wire.data ?? null, errors: wire.errors ?? [], redacted: wire.extensions?.redacted ?? [],
  };
}

/** The data alone. Throws when anything was refused: a world must be built, not half built. */
export async function mustAsk<Data>(address: string, cookie: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const { data, errors } = await askWith(address, cookie, query, variables);
  if (errors.length > 0) throw new Error(`${query.slice(0, 120)} refused: ${JSON.stringify(errors)}`);
  return data as Data;
}
