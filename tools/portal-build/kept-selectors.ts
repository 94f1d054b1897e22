/** Splits at commas that stand outside brackets: "a,:is(b,c)" → ["a", ":is(b,c)"]. */
function listed(selectors: string): string[] {
  const found: string[] = [''];
  let depth = 0;
  for (const letter of selectors) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === ',' && depth === 0) found.push('');
    else found[found.length - 1] += letter;
  }
  return found;
}

/** Of a list of selectors those whose classes are all known; "" when none is left. Looks into :is(…) too. */
export function keptSelectors(selectors: string, known: ReadonlySet<string>): string {
  return listed(selectors).flatMap((selector) => {
    let empty = false;
    const slim = selector.replace(/:is\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g, (_, inner: string) => {
      const left = keptSelectors(inner, known);
      empty ||= left === '';
      return left.includes(',') ? `:is(${left})` : left;
    });
    const classes = [...slim.replace(/:not\([^)]*\)/g, '').matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name ?? '');
    return empty || classes.some((name) => !known.has(name)) ? [] : [slim];
  }).join(',');
}
