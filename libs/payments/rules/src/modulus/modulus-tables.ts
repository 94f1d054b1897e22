/** One line of the industry's table: which sort codes, how to weigh their fourteen digits, and the number of the exception. */
export interface WeightRow {
  readonly from: string;
  readonly to: string;
  readonly method: 'MOD10' | 'MOD11' | 'DBLAL';
  readonly weights: readonly number[];
  readonly exception: number | null;
}

/** What the banks publish several times a year. It is theirs, so an operator brings it along; without it nothing can be checked. */
export interface ModulusTables {
  readonly rows: readonly WeightRow[];
  /** Sort codes that are weighed as another (exception 5). */
  readonly substitutes: ReadonlyMap<string, string>;
}

const DIGITS = 14;
const LINE = new RegExp(`^(\\d{6})\\s+(\\d{6})\\s+(MOD10|MOD11|DBLAL)((?:\\s+-?\\d+){${DIGITS}})(?:\\s+(\\d+))?$`);

/** Throws for a line it cannot read: half a table would tell people that a right account is wrong. */
export function modulusTables(weights: string, substitutes: string): ModulusTables {
  return { rows: linesOf(weights).map(weightRow), substitutes: new Map(linesOf(substitutes).map(substitute)) };
}

const linesOf = (text: string) => text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');

function weightRow(line: string): WeightRow {
  const [, from = '', to = '', method, weights = '', exception] = LINE.exec(line) ?? [];
  if (method === undefined || to < from) throw new Error('A line of the table of weights cannot be read.');
  return { from, to, method: method as WeightRow['method'], weights: weights.trim().split(/\s+/).map(Number), exception: exception === undefined ? null : Number(exception) };
}

function substitute(line: string): readonly [string, string] {
  const [, original, other] = /^(\d{6})\s+(\d{6})$/.exec(line) ?? [];
  if (original === undefined || other === undefined) throw new Error('A line of the table of substitutes cannot be read.');
  return [original, other];
}
