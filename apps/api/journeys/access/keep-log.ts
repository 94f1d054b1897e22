/** What the program wrote down so far, kept here instead of on the screen. */
export interface LogLines {
  text(): string;
  end(): void;
}

export function keepLog(): LogLines {
  const real = process.stdout.write;
  const lines: string[] = [];
  process.stdout.write = ((line: string | Uint8Array) => lines.push(String(line)) > 0) as typeof process.stdout.write;
  return {
    text: () => lines.join(''),
    end: () => void (process.stdout.write = real),
  };
}
