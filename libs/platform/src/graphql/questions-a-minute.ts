import { Refusal, type Actor } from '@alongside/kernel';

const MINUTE_MS = 60_000;

/**
 * How often each person may ask within a minute, over all their devices. Strangers have limits of their own; this one is for a program that
 * asks in somebody's name. Counted in each process, and forgotten with the minute.
 */
export class QuestionsAMinute {
  private minute = 0;
  private asked = new Map<string, number>();

  constructor(private readonly most: number, private readonly now: () => number = () => performance.now()) {}

  /** Throws Refusal ASKED_TOO_OFTEN. */
  count({ personId }: Pick<Actor, 'personId'>): void {
    if (personId === null) return;
    const minute = Math.floor(this.now() / MINUTE_MS);
    if (minute !== this.minute) {
      this.minute = minute;
      this.asked = new Map();
    }
    const asked = (this.asked.get(personId) ?? 0) + 1;
    this.asked.set(personId, asked);
    if (asked > this.most) throw new Refusal('ASKED_TOO_OFTEN');
  }
}
