import { neutralWords, type ReferenceLetter } from '@alongside/members/rules';
import { requiredText, type Id } from '@alongside/kernel';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

const WORDS = 'members.reference_letter.words';
const WISH = 'members.reference_letter.wish';

/** What a reference says, and what its member wishes changed: sealed at rest. */
@Injectable()
export class ReferenceWords {
  constructor(private readonly vault: Vault) {}

  /** Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG, REFERENCE_TELLS_OF_CARE naming `words`. */
  seal(memberId: Id<'Member'>, id: ReferenceLetter['id'], words: string): Promise<string> {
    return this.vault.seal(memberId, WORDS, id, neutralWords(words));
  }

  open({ memberId, id, wordsSealed }: ReferenceLetter): Promise<string> {
    return this.vault.open(memberId, WORDS, id, wordsSealed);
  }

  /** Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG naming `wish`. */
  sealWish({ memberId, id }: ReferenceLetter, wish: string): Promise<string> {
    return this.vault.seal(memberId, WISH, id, requiredText(wish, 'wish', 500));
  }

  async openWish({ memberId, id, wishSealed }: ReferenceLetter): Promise<string | null> {
    return wishSealed === null ? null : this.vault.open(memberId, WISH, id, wishSealed);
  }
}
