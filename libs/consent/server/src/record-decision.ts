import type { Answer, ConsentRecord, GiverCapacity } from '@alongside/consent/rules';
import { Clock, newId, type Actor, type Id } from '@alongside/kernel';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

import { ConsentWords } from './consent-words';
import type { DecisionMethod } from './store/decision.entity';
import { DecisionStore } from './store/decision.store';

const COLUMN = 'consent.decision.words';

/** How an answer came to us, when it did not come from the person's own hand. */
export interface CollectedAnswer {
  readonly method: Extract<DecisionMethod, 'paper-scan' | 'verbal-witnessed'>;
  readonly collectedBy: Id<'Person'>;
  readonly witnessedBy: Id<'Person'> | null;
  readonly scanFileId: Id<'File'> | null;
}

export interface SaidDecision {
  readonly giverId: Id<'Person'>;
  readonly capacity: GiverCapacity;
  readonly decision: Answer;
  readonly words: string | null;
  readonly collected: CollectedAnswer | null;
  readonly gillickId: Id<'Gillick'> | null;
  /** The wording that was before their eyes; null where that is not known: as they like to read. */
  readonly shownId: Id<'ConsentForm'> | null;
}

/** Keeps who said what, by what right, when, how, and what they had been told. Their own words are sealed. */
@Injectable()
export class RecordDecision {
  constructor(
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly shown: ConsentWords,
    private readonly store: DecisionStore,
  ) {}

  async add(consent: ConsentRecord, { giverId, words, collected, shownId, ...said }: SaidDecision, by: Actor): Promise<void> {
    const id = newId<'Decision'>();
    const { formId, words: told } = await this.shown.for(consent, giverId, shownId);
    await this.store.add({
      id, consentId: consent.id, giverId, ...said, formId, told, until: consent.until, at: this.clock.now(),
      authorityRef: consent.holders.find(({ personId }) => personId === giverId)?.authorityRef ?? null,
      // On a worker's device, the one who sat beside is the one who was there.
      method: collected?.method ?? (by.kind === 'link' ? 'reply-link' : 'signed-in'),
      collectedBy: collected?.collectedBy ?? by.supportedById ?? null, witnessedBy: collected?.witnessedBy ?? null, scanFileId: collected?.scanFileId ?? null,
      wordsSealed: words === null ? null : await this.vault.seal(giverId, COLUMN, id, words),
    });
  }

  open(giverId: Id<'Person'>, id: Id<'Decision'>, sealed: string): Promise<string> {
    return this.vault.open(giverId, COLUMN, id, sealed);
  }
}
