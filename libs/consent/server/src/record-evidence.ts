import type { Answer, GiverCapacity, Permission } from '@alongside/consent/rules';
import { Clock, newId, type Actor, type Id } from '@alongside/kernel';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

import type { CollectedAnswer } from './record-decision';
import { ShownPermission } from './shown-permission';
import { EvidenceStore } from './store/evidence.store';

const COLUMN = 'consent.evidence.words';

export interface Saying {
  readonly giverId: Id<'Person'>;
  readonly capacity: GiverCapacity;
  readonly decision: Answer;
  readonly words: string | null;
  readonly collected?: CollectedAnswer | null;
  /** The wording that was before their eyes; left out where that is not known: as they like to read. */
  readonly shownId?: Id<'ConsentForm'> | null;
}

/** Keeps who said what, when, how, and what they had been told. Their own words are sealed. */
@Injectable()
export class RecordEvidence {
  constructor(
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly shown: ShownPermission,
    private readonly store: EvidenceStore,
  ) {}

  async add(permission: Permission, { giverId, words, collected = null, shownId = null, ...saying }: Saying, by: Actor): Promise<void> {
    const id = newId<'Evidence'>();
    const { formId, words: told } = await this.shown.shown(permission, giverId, shownId);
    await this.store.add({
      id, permissionId: permission.id, giverId, ...saying, formId, told, at: this.clock.now(),
      authorityRef: permission.holders.find(({ personId }) => personId === giverId)?.authorityRef ?? null,
      method: collected?.method ?? (by.kind === 'link' ? 'reply-link' : 'signed-in'),
      collectedBy: collected?.collectedBy ?? null, witnessedBy: collected?.witnessedBy ?? null, scanFileId: collected?.scanFileId ?? null,
      wordsSealed: words === null ? null : await this.vault.seal(giverId, COLUMN, id, words),
    });
  }

  open(giverId: Id<'Person'>, id: Id<'Evidence'>, sealed: string): Promise<string> {
    return this.vault.open(giverId, COLUMN, id, sealed);
  }
}
