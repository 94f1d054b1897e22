import type { GillickAssessment, UnderstandingWords } from '@alongside/consent/rules';
import type { Id } from '@alongside/kernel';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

import type { SealedUnderstanding } from './store/gillick.store';
import type { KeptUnderstanding } from './store/understandings.read';

const COLUMN = 'consent.gillick';

/** What is written about how somebody understood lies under their own key: it is theirs. */
@Injectable()
export class UnderstandingSeals {
  constructor(private readonly vault: Vault) {}

  async seal({ memberId, id }: Pick<GillickAssessment, 'memberId' | 'id'>, { there, ownWords, note }: UnderstandingWords): Promise<SealedUnderstanding> {
    const seal = (what: string, text: string) => this.vault.seal(memberId as string as Id<'Person'>, `${COLUMN}.${what}`, id, text);
    return { thereSealed: await seal('there', there), ownWordsSealed: ownWords === null ? null : await seal('own-words', ownWords), noteSealed: await seal('note', note) };
  }

  async open({ memberId, id, thereSealed, ownWordsSealed, noteSealed }: KeptUnderstanding): Promise<UnderstandingWords> {
    const open = (what: string, sealed: string | null) => (sealed === null ? null : this.vault.open(memberId as string as Id<'Person'>, `${COLUMN}.${what}`, id, sealed));
    return { there: (await open('there', thereSealed)) ?? '', ownWords: await open('own-words', ownWordsSealed), note: (await open('note', noteSealed)) ?? '' };
  }
}
