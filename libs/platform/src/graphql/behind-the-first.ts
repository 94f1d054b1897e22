import { Refusal } from '@alongside/kernel';

interface First {
  readonly question: string;
  /** Gives its answer to whoever waited; null when it came to nothing. Never rejects. */
  readonly outcome: Promise<(() => unknown) | null>;
}

/** What a later one is told is what was kept, and nothing it could change for another. */
function asItIsKept<Answer>(answer: Answer): () => Answer {
  const kept = JSON.stringify(answer ?? null);
  return () => JSON.parse(kept) as Answer;
}

/**
 * Whoever comes to this process with a key that is just being answered waits in memory behind the first, without a connection or a lock of the database, and is told the answer that was kept.
 * When the first came to nothing, the next one tries for itself: nobody is told of a success there was not, and nobody gets another's refusal. Between processes the database decides.
 */
export class BehindTheFirst {
  private readonly firsts = new Map<string, First>();

  /** `deed` answers after its commit. Throws Refusal IDEMPOTENCY_KEY_USED when the first asked something else and got its answer, and whatever `deed` throws. */
  async run<Answer>(key: string, question: string, deed: () => Promise<Answer>, told: (answer: Answer) => () => Answer = asItIsKept): Promise<Answer> {
    for (let first = this.firsts.get(key); first; first = this.firsts.get(key)) {
      const outcome = await first.outcome;
      if (outcome === null) continue;
      if (first.question !== question) throw new Refusal('IDEMPOTENCY_KEY_USED', 'idempotencyKey');
      return outcome() as Answer;
    }
    const mine = deed();
    const gone = () => void this.firsts.delete(key);
    this.firsts.set(key, { question, outcome: mine.then(told, () => null).finally(gone) });
    return mine;
  }
}
