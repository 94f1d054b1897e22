import { cellKey, read } from './matrix-file';
import type { askers } from './askers';

export { askers } from './askers';

/** What the access matrix says of one asker. */
export function cellOf(file: string): (what: string, asker: (typeof askers)[number]) => string | undefined {
  const cells = read(file);
  return (what, asker) => cells.get(cellKey(what, asker));
}
