/** The HTTP status of a body that could not be read at all: not JSON, too long, of another kind. Null for every other problem. */
export function bodyProblem(error: unknown): number | null {
  for (let cause = error; cause instanceof Error; cause = (cause as { originalError?: unknown }).originalError) {
    const { statusCode, code } = cause as { statusCode?: unknown; code?: unknown };
    const fromHttp = cause.name === 'FastifyError' || (typeof code === 'string' && code.startsWith('FST_ERR_'));
    if (fromHttp && typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) return statusCode;
  }
  return null;
}
