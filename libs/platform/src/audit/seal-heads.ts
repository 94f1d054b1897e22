/** The newest seal at some moment. Its mark covers every seal before it, and so every row. */
export interface SealHead {
  readonly number: number;
  readonly mark: string;
}

/** One line of a letter or a file, for people and for `headsIn`. Nothing of what happened stands in it. */
export function headLine({ number, mark }: SealHead, database: string, sealedAt: Date): string {
  return `${sealedAt.toISOString()} ${database} seal ${number} ${mark}`;
}

/** The heads in any text that holds such lines: a letter that was kept, a file, or what somebody types. */
export function headsIn(text: string): readonly SealHead[] {
  // A mail program may have cut a long line.
  return [...text.replace(/=\r?\n/g, '').matchAll(/\bseal\s+(\d{1,15})\s+([0-9a-f]{64})\b/g)].map(([, number = '', mark = '']) => ({ number: Number(number), mark }));
}
