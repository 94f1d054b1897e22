interface Told {
  readonly code: string;
  readonly field?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface GraphqlAnswer<Data> {
  readonly data: Data;
  readonly refusals: readonly Told[];
  /** Paths of fields that this person may not read. */
  readonly redacted: readonly string[];
}

interface Wire<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly refusal?: Told } }[];
  readonly extensions?: { readonly redacted?: readonly string[] };
}

/** One browser: it keeps its cookies and asks over real HTTP, from our own pages. */
export class Visitor {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly address: string) {}

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookies.size > 0) headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    if (!headers.has('origin')) headers.set('origin', this.address);
    const response = await fetch(new URL(path, this.address), { redirect: 'manual', ...init, headers });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    return response;
  }

  post(path: string, form: Readonly<Record<string, string>>): Promise<Response> {
    return this.fetch(path, { method: 'POST', body: new URLSearchParams(form) });
  }

  /** Throws when the answer is a bug or a mistake in the question; a refusal is an answer. */
  async graphql<Data = Record<string, never>>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<GraphqlAnswer<Data>> {
    const response = await this.fetch('/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }),
    });
    const wire = (await response.json()) as Wire<Data>;
    const refusals = (wire.errors ?? []).map(({ message, extensions }) => extensions?.refusal ?? { code: message });
    const fault = wire.errors?.find((_, index) => ['UNEXPECTED', 'QUESTION_NOT_UNDERSTOOD'].includes(refusals[index]?.code ?? ''));
    if (fault) throw new Error(`${fault.message} ${JSON.stringify(fault.extensions)}`);
    return { data: wire.data, refusals, redacted: wire.extensions?.redacted ?? [] };
  }

  /** The data alone. Throws when anything was refused. */
  async ask<Data = Record<string, never>>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const { data, refusals } = await this.graphql<Data>(query, variables);
    if (refusals.length > 0) throw new Error(`Refused: ${refusals.map(({ code, field }) => (field ? `${code} (${field})` : code)).join(', ')}`);
    return data;
  }

  /** The code of the first refusal, or null when the deed was done. */
  async refusal(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<string | null> {
    return (await this.graphql(query, variables)).refusals[0]?.code ?? null;
  }

  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  /** As if somebody had put it into this browser. */
  setCookie(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  private keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split(';');
    const [name = '', ...value] = pair.split('=');
    const gone = value.join('=') === '' || attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute));
    if (gone) this.cookies.delete(name);
    else this.cookies.set(name, value.join('='));
  }
}
