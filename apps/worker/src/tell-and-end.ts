/** What went wrong, as one sentence, and exit code 2. A house that did not come to stand leaves its connections open and has nobody to close them, so the program does not wait for them. */
export function tellAndEnd(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : 'It could not be done.'}\n`);
  process.exitCode = 2;
  setTimeout(() => process.exit(), 1_000).unref();
}
