import type { PlainDate } from '@alongside/kernel';

import type { Story } from '../story';
import { payQuestions } from './pay-questions';

export interface Line {
  readonly id: string;
  readonly heldOn: PlainDate;
  readonly payeeName: string;
}

type Which = (line: Line) => boolean;
const all: Which = () => true;

/** Colin checks and makes the runs, Ruth approves and sends them. */
export class PayTeam {
  private readonly runs = new Map<string, string>();

  constructor(private readonly story: Story) {}

  async check(which: Which = all): Promise<void> {
    const { paymentsToCheck } = await this.asked<{ paymentsToCheck: readonly (Line & { whyNotCheck: string | null })[] }>('Colin Webb', payQuestions.toCheck);
    const ids = paymentsToCheck.filter((line) => line.whyNotCheck === null && which(line)).map(({ id }) => id);
    if (ids.length > 0) await this.asked('Colin Webb', payQuestions.check, { ids });
  }

  async approve(which: Which = all): Promise<void> {
    const { paymentsToApprove } = await this.asked<{ paymentsToApprove: readonly (Line & { whyNotApprove: string | null })[] }>('Ruth Okafor', payQuestions.toApprove);
    const ids = paymentsToApprove.filter((line) => line.whyNotApprove === null && which(line)).map(({ id }) => id);
    if (ids.length > 0) await this.asked('Ruth Okafor', payQuestions.approve, { ids });
  }

  /** Nothing when nobody's payment may leave. */
  async make(key: string): Promise<void> {
    const { paymentsReady } = await this.asked<{ paymentsReady: readonly { flag: string | null }[] }>('Colin Webb', payQuestions.ready);
    if (!paymentsReady.some(({ flag }) => flag === null)) return;
    const { createPayRun } = await this.asked<{ createPayRun: { id: string } }>('Colin Webb', payQuestions.make, { key: `make-${key}` });
    this.runs.set(key, createPayRun.id);
  }

  async release(key: string): Promise<PlainDate | null> {
    const id = this.runs.get(key);
    if (id === undefined) return null;
    const { releasePayRun } = await this.asked<{ releasePayRun: { payOn: PlainDate } }>('Ruth Okafor', payQuestions.release, { id, key: `release-${key}` });
    return releasePayRun.payOn;
  }

  /** The bank has said that the run arrived. */
  async paid(key: string, on: PlainDate): Promise<void> {
    await this.asked('Ruth Okafor', payQuestions.paid, { id: this.runs.get(key), on });
  }

  async hold(which: Which): Promise<void> {
    const { paymentsToCheck } = await this.asked<{ paymentsToCheck: readonly Line[] }>('Colin Webb', payQuestions.toCheck);
    const line = paymentsToCheck.find(which);
    if (line) await this.asked('Colin Webb', payQuestions.hold, { id: line.id });
  }

  private asked<Answer>(who: string, question: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    return this.story.deeds.ask<Answer>(this.story.people.actor(who), question, variables);
  }
}
