import type { LegalStatusKind, StatusWords } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

const STATUS = 'members.legal_status.words';
/** Lines, not JSON: the person gets them in the copy of what we hold. */
const DISAGREE = 'those responsible want different things';
const SOURCE = 'members.delegated_authority.source';

/** Whether a child is in care is sealed like a need: opened to decide who is asked, or for somebody who may read it. */
@Injectable()
export class SealedStatus {
  constructor(private readonly vault: Vault) {}

  seal(memberId: Id<'Member'>, rowId: string, words: StatusWords): Promise<string> {
    return this.vault.seal(memberId, STATUS, rowId, [words.kind, words.holdersDisagree ? DISAGREE : '', words.evidence ?? ''].join('\n'));
  }

  async open({ memberId, id, wordsSealed }: { readonly memberId: Id<'Member'>; readonly id: string; readonly wordsSealed: string }): Promise<StatusWords> {
    const [kind, disagree, evidence] = (await this.vault.open(memberId, STATUS, id, wordsSealed)).split('\n');
    return { kind: kind as LegalStatusKind, holdersDisagree: disagree === DISAGREE, evidence: evidence || null };
  }

  sealSource(memberId: Id<'Member'>, rowId: string, source: string): Promise<string> {
    return this.vault.seal(memberId, SOURCE, rowId, source);
  }

  openSource({ memberId, id, sourceSealed }: { readonly memberId: Id<'Member'>; readonly id: string; readonly sourceSealed: string }): Promise<string> {
    return this.vault.open(memberId, SOURCE, id, sourceSealed);
  }
}
