import type { Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

/** What contexts to the right know of a newcomer: whether their yes and no is settled, and whether money can reach them. */
export type BesideName = 'wallet' | 'payment';

type WhoHas = (memberIds: readonly Id<string>[]) => Promise<ReadonlySet<string>>;

/**
 * members stands left of consent and payments and cannot ask them; so each says here, when the program starts, that it answers (like `GroupYes`).
 * Where nobody answers, nothing is there yet.
 */
@Injectable()
export class WelcomeBeside {
  private readonly answers = new Map<BesideName, WhoHas>();

  isAnsweredBy(name: BesideName, whoHas: WhoHas): void {
    this.answers.set(name, whoHas);
  }

  /** Of these, those who have it. */
  async of(name: BesideName, memberIds: readonly Id<string>[]): Promise<ReadonlySet<string>> {
    return (await this.answers.get(name)?.(memberIds)) ?? new Set();
  }
}
