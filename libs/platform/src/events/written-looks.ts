const MOST_KEPT = 20_000;

/**
 * Looks this process has seen committed within the time that counts as one look: asking the database again could only find them there.
 * What is not known here is asked as ever, so forgetting costs a question and never a line of the record.
 */
export class WrittenLooks {
  private span = 0;
  private readonly digests = new Set<string>();

  constructor(private readonly minutes: number) {}

  has(digest: string, at: Date): boolean {
    return this.span === this.spanOf(at) && this.digests.has(digest);
  }

  add(digests: readonly string[], at: Date): void {
    const span = this.spanOf(at);
    if (span !== this.span || this.digests.size + digests.length > MOST_KEPT) this.digests.clear();
    this.span = span;
    for (const digest of digests) this.digests.add(digest);
  }

  private spanOf(at: Date): number {
    return Math.floor(at.getTime() / (this.minutes * 60_000));
  }
}
