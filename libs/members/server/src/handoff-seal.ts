import type { ConcernHandoff, HandoffCall } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

const REACHED = 'members.handoff_call.reached';
const REFERENCE = 'members.handoff_call.reference';

/**
 * Who answered, and the number they gave: sealed with a key of the hand-off's own. Were it a person's key, forgetting that person would blind
 * the record of what was done for a child.
 */
@Injectable()
export class HandoffSeal {
  constructor(private readonly vault: Vault) {}

  async seal(handoffId: ConcernHandoff['id'], callId: HandoffCall['id'], { reached, reference }: { readonly reached: string; readonly reference: string | null }) {
    return {
      reachedSealed: await this.vault.seal(ownKey(handoffId), REACHED, callId, reached),
      referenceSealed: reference === null ? null : await this.vault.seal(ownKey(handoffId), REFERENCE, callId, reference),
    };
  }

  reached(handoffId: ConcernHandoff['id'], { id, reachedSealed }: HandoffCall): Promise<string> {
    return this.vault.open(ownKey(handoffId), REACHED, id, reachedSealed);
  }

  async reference(handoffId: ConcernHandoff['id'], { id, referenceSealed }: HandoffCall): Promise<string | null> {
    return referenceSealed === null ? null : this.vault.open(ownKey(handoffId), REFERENCE, id, referenceSealed);
  }
}

const ownKey = (id: ConcernHandoff['id']) => id as Id<string> as Id<'Person'>;
