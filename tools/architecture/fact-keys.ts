/** Endings of keys a fact may carry: ids, days and times, amounts and counts. */
const plainEndings = /(Id|Ids|On|By|At|From|To|Pence|Count|Number|Minutes|Hours|Seats|Version|Lines)$/;

/** Whole keys: states, codes, counts and the names of changed fields. A new one is added here on purpose, after a thought. */
const plainKeys = new Set([
  'activity', 'age', 'answer', 'assurance', 'attempts', 'attendance', 'audience', 'because', 'capacity', 'changed', 'channel', 'code', 'count',
  'created', 'decision', 'fields', 'format', 'from', 'kind', 'late', 'lines', 'method', 'minutes', 'needsPermission', 'openedWith', 'outcome', 'payTier', 'policyValue', 'present', 'problem',
  'purpose', 'quarter', 'relation', 'replaced', 'ringFirst', 'role', 'rows', 'scope', 'skipped', 'stage', 'state', 'step', 'template', 'to', 'viewCounted', 'shortNotice',
]);

const isPlain = (key: string) => plainEndings.test(key) || plainKeys.has(key);

/** Keys of `data: { … }` in an events file that could hold something about a person. */
export function personalFactKeys(source: string): readonly string[] {
  const found: string[] = [];
  for (const [, body = ''] of source.matchAll(/data:\s*\{([^}]*)\}/g)) {
    for (const part of body.replace(/\/\/.*$/gm, '').split(',')) {
      const key = /^\s*(?:\.\.\.)?([A-Za-z]\w*)\s*(?::|$)/.exec(part)?.[1];
      if (key && !part.trim().startsWith('...') && !isPlain(key)) found.push(key);
    }
  }
  return found;
}
