import type { ConsentRecord } from '@alongside/consent/rules';
import { AccountsDoor } from '@alongside/accounts/server';
import { Refusal, type Actor, type Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { AnswerConsent } from './answer-consent';

export interface SpokenAnswer {
  readonly consentId: Id<'Consent'>;
  readonly giverId: Id<'Person'>;
  readonly answer: string;
  /** In their words, as they were said. */
  readonly words: string | null;
  readonly witnessId: Id<'Person'>;
}

/** Somebody said it to us: whoever heard it writes it down, and a second person who heard it too stands beside it by name. */
@Injectable()
export class RecordAnswer {
  constructor(private readonly accounts: AccountsDoor, private readonly answers: AnswerConsent) {}

  /** Throws the refusals of an answer, and WITNESS_NEEDED, OWN_ANSWER_BY_HAND. */
  async run({ consentId, giverId, answer, words, witnessId }: SpokenAnswer, by: Actor): Promise<ConsentRecord> {
    if (by.personId === null) throw new Refusal('NOT_FOUND');
    if (giverId === by.personId) throw new Refusal('OWN_ANSWER_BY_HAND', 'giverId');
    if (witnessId === by.personId || witnessId === giverId || (await this.accounts.person(witnessId)) === null) throw new Refusal('WITNESS_NEEDED', 'witnessId');
    return this.answers.run({ consentId, answer, words, giverId, collected: { method: 'verbal-witnessed', collectedBy: by.personId, witnessedBy: witnessId, scanFileId: null } }, by);
  }
}
