import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** An expected "no" of a rule, as the server sent it. */
export interface Refused {
  code: string;
  field: string | null;
  params: Readonly<Record<string, string | number | boolean>>;
}

function isRefusal(value: unknown): value is { code: string; field?: string | null; params?: Refused['params'] | null } {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}

/** The refusals inside an error; empty when it is a fault of ours or of the network. */
export function refusalsIn(error: unknown): Refused[] {
  if (!CombinedGraphQLErrors.is(error)) return [];
  return error.errors.flatMap(({ extensions }) => {
    const one = extensions?.['refusal'];
    const many = extensions?.['refusals'];
    return (Array.isArray(many) ? many : [one]).filter(isRefusal).map(({ code, field, params }) => ({ code, field: field ?? null, params: params ?? {} }));
  });
}
