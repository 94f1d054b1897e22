import autocannon from 'autocannon';

export interface Load {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** Another body for each request. */
  readonly nextBody?: () => string;
}

/** Requests a second at ten connections for some seconds. Throws when any answer was not a 2xx: a fast refusal is no speed. */
export async function requestsPerSecond({ url, method = 'GET', headers, body, nextBody }: Load, seconds: number): Promise<number> {
  const result = await autocannon({
    url, method, connections: 10, duration: seconds, ...(headers ? { headers } : {}), ...(body ? { body } : {}),
    ...(nextBody ? { requests: [{ setupRequest: (request) => ({ ...request, body: nextBody() }) }] } : {}),
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} answers refused and ${result.errors} lost at ${url}`);
  return result.requests.average;
}
