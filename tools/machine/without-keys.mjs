/** Whoever opens nothing is told no key. */
export function withoutKeys(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:PREVIOUS_)?MASTER_KEY(?:_SERVICE_TOKEN)?$/.test(name)));
}
