import autocannon from 'autocannon';

export interface Load {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** Each answer must be this: a refusal can come as a 200, and fast. */
  readonly expected?: string;
  /** Another body for each request. */
  readonly nextBody?: () => string;
}

/** Requests a second at ten connections for some seconds. Throws when any answer was not a 2xx or not the expected one: a fast refusal is no speed. */
export async function requestsPerSecond({ url, method = 'GET', headers, body, expected, nextBody }: Load, seconds: number): Promise<number> {
  const result = await autocannon({
    url, method, connections: 10, duration: seconds, ...(headers ? { headers } : {}), ...(body ? { body } : {}), ...(expected ? { expectBody: expected } : {}),
    ...(nextBody ? { requests: [{ setupRequest: (request) => ({ ...request, body: nextBody() }) }] } : {}),
  });
  const { non2xx, errors, mismatches } = result;
  if (non2xx + errors + mismatches > 0) throw new Error(`${non2xx} answers refused, ${errors} lost and ${mismatches} not the expected one at ${url}`);
  return result.requests.average;
}
