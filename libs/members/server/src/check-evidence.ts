import type { RequirementRecord } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { requiredText } from '@alongside/kernel';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

const REFERENCE = 'members.requirement_record.reference';
const REASON = 'members.exemption.reason';

/** Where evidence is found, and why somebody was let off: sealed at rest, bound to the row it stands in. */
@Injectable()
export class CheckEvidence {
  constructor(private readonly vault: Vault) {}

  sealReference(memberId: Id<'Member'>, recordId: RequirementRecord['id'], reference: string): Promise<string> {
    return this.vault.seal(memberId, REFERENCE, recordId, reference);
  }

  async openReference({ id, memberId, referenceSealed }: RequirementRecord): Promise<string | null> {
    return referenceSealed === null ? null : this.vault.open(memberId, REFERENCE, id, referenceSealed);
  }

  /** Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG naming `reason`. */
  sealReason(memberId: Id<'Member'>, exemptionId: Id<'Exemption'>, reason: string): Promise<string> {
    return this.vault.seal(memberId, REASON, exemptionId, requiredText(reason, 'reason', 500));
  }

  openReason(memberId: Id<'Member'>, exemptionId: Id<'Exemption'>, sealed: string): Promise<string> {
    return this.vault.open(memberId, REASON, exemptionId, sealed);
  }
}
