import { requiredText, type Id } from '@alongside/kernel';
import { LONGEST_CHANGE, type DayChange } from '@alongside/opportunities/rules';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

const WORDS = 'opportunities.day_change.words';

/** What somebody says about a child's day is sealed with their own key. */
@Injectable()
export class DayChangeWords {
  constructor(private readonly vault: Vault) {}

  /** Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG. */
  seal(saidBy: Id<'Person'>, id: Id<'DayChange'>, typed: string): Promise<string> {
    return this.vault.seal(saidBy, WORDS, id, requiredText(typed, 'words', LONGEST_CHANGE));
  }

  open({ saidBy, id, wordsSealed }: Pick<DayChange, 'id' | 'saidBy' | 'wordsSealed'>): Promise<string> {
    return this.vault.open(saidBy, WORDS, id, wordsSealed);
  }
}
