/** What one benchmark tells: `value` beside `baseline`, measured in the same run; `ratio` is value over baseline unless `better` is lower. */
export interface BenchResult {
  readonly case: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number | null;
  readonly ratio: number | null;
  readonly goal: string;
  readonly met: boolean;
}

export interface BenchCase {
  readonly name: string;
  /** One sentence: what is measured beside what. */
  readonly says: string;
  run(tell: (progress: string) => void): Promise<BenchResult>;
}

export function round(value: number, digits = 3): number {
  return Number(value.toFixed(digits));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
