export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly refusal?: { readonly code: string; readonly field?: string } } }[];
}

/** A demo person with a session, who asks over HTTP as a program would. */
export interface SignedIn {
  readonly cookie: string;
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
  /** The data, or an error that names what was refused. */
  get<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
}

export async function signedIn(url: string, person: string): Promise<SignedIn> {
  const answer = await fetch(`${url}/demo/sign-in`, {
    method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }, body: new URLSearchParams({ person }),
  });
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
  if (cookie === '') throw new Error(`The demo does not know ${person} (${answer.status}).`);
  const ask = async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> => {
    const asked = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query, variables }) });
    return (await asked.json()) as Answer<Data>;
  };
  return {
    cookie,
    ask,
    async get<Data>(query: string, variables?: Record<string, unknown>): Promise<Data> {
      const { data, errors } = await ask<Data>(query, variables);
      if (errors?.length || data === null) throw new Error(`${person} was refused: ${JSON.stringify(errors)}`);
      return data;
    },
  };
}
