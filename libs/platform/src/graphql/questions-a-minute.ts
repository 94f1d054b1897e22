import { Refusal, type Actor } from '@alongside/kernel';

const MINUTE_MS = 60_000;
const FIVE_SECONDS_MS = 5_000;

/**
 * How often each person may ask within a minute, over all their devices. Strangers have limits of their own (`KnocksAMinute`); this one is for a program that
 * asks in somebody's name. Counted in each process, and forgotten with the minute.
 */
export class QuestionsAMinute {
  private span = 0;
  private asked = new Map<string, number>();

  constructor(private readonly most: number, private readonly now: () => number = () => performance.now(), private readonly spanMs = MINUTE_MS, private readonly code = 'ASKED_TOO_OFTEN') {}

  /** Throws Refusal ASKED_TOO_OFTEN, or as its code says. */
  count({ personId }: Pick<Actor, 'personId'>): void {
    if (personId === null) return;
    const span = Math.floor(this.now() / this.spanMs);
    if (span !== this.span) {
      this.span = span;
      this.asked = new Map();
    }
    const asked = (this.asked.get(personId) ?? 0) + 1;
    this.asked.set(personId, asked);
    if (asked > this.most) throw new Refusal(this.code);
  }
}

/** Deeds that come faster than anybody can press: a program in somebody's name, or a page gone wild. A list that is approved in one go is one deed. */
export const deedsAtOnce = (most: number, now?: () => number): QuestionsAMinute => new QuestionsAMinute(most, now, FIVE_SECONDS_MS, 'TOO_FAST_FOR_A_PERSON');
