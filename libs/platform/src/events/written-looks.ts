const MOST_KEPT = 20_000;

/**
 * Looks this process has seen committed within the time that counts as one look: asking the database again could only find them there.
 * What is not known here is asked as ever, so forgetting costs a question and never a line of the record.
 */
export class WrittenLooks {
  private span = 0;
  private readonly looks = new Set<string>();

  constructor(private readonly minutes: number) {}

  has(look: string, at: Date): boolean {
    return this.span === this.spanOf(at) && this.looks.has(look);
  }

  add(looks: readonly string[], at: Date): void {
    const span = this.spanOf(at);
    if (span !== this.span || this.looks.size + looks.length > MOST_KEPT) this.looks.clear();
    this.span = span;
    for (const look of looks) this.looks.add(look);
  }

  private spanOf(at: Date): number {
    return Math.floor(at.getTime() / (this.minutes * 60_000));
  }
}
