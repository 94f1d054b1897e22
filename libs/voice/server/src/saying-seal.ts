import type { Id } from '@alongside/kernel';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

const COLUMN = 'voice.saying.words';

interface Whose {
  readonly id: Id<'Saying'>;
  readonly memberId: Id<'Member'>;
}

/** The words of one saying, with the key of whoever said them. */
@Injectable()
export class SayingSeal {
  constructor(private readonly vault: Vault) {}

  seal({ id, memberId }: Whose, words: string): Promise<string> {
    return this.vault.seal(memberId, COLUMN, id, words);
  }

  /** What lies there from before is read as it is. */
  async open<Row extends Whose & { readonly words: string | null; readonly wordsSealed: string | null }>({ wordsSealed, words, ...saying }: Row): Promise<Omit<Row, 'words' | 'wordsSealed'> & { readonly words: string }> {
    return { ...saying, words: wordsSealed === null ? (words ?? '') : await this.vault.open(saying.memberId, COLUMN, saying.id, wordsSealed) };
  }
}
