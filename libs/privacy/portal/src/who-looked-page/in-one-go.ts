import type { WhoLookedPageQuery } from './who-looked-page.generated';

export type Line = WhoLookedPageQuery['auditSearch']['lines'][number];

export interface OneGo {
  readonly line: Line;
  /** The same deed, at the same minute, about somebody else. */
  readonly others: readonly Line[];
}

const minute = (line: Line) => line.at.slice(0, 'yyyy-mm-ddThh:mm'.length);
const deed = (line: Line) => [minute(line), line.fact, line.by, line.byKind, line.purpose, line.onPagesOfId].join(' ');

/** Opening a list is a look at everybody on it: such lines stand together as one, so that the others are seen. A line that says more stands alone. */
export function inOneGo(lines: readonly Line[]): readonly OneGo[] {
  return lines.reduce<OneGo[]>((gone, line) => {
    const before = gone.at(-1);
    if (!before || line.details.length > 0 || before.line.details.length > 0 || deed(before.line) !== deed(line)) return [...gone, { line, others: [] }];
    return [...gone.slice(0, -1), { line: before.line, others: [...before.others, line] }];
  }, []);
}
