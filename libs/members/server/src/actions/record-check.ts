import { Clock, newId, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { certificateNumberOf, evidenceOf, recordDbs, recordSeen, type DbsFee, type DbsLevel, type ReferenceFrom, type Requirement, type RequirementRecord } from '@alongside/members/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { CheckEvidence } from '../check-evidence';
import { MemberChecks } from '../member-checks';
import { RequirementRecordStore } from '../store/requirement-record.store';
import { StandingCheck } from './standing-check';

export interface SeenCheck {
  readonly memberId: Id<'Member'>;
  readonly code: Requirement['code'];
  readonly reference?: string | null;
  readonly referenceLevel?: number | null;
  readonly referenceOn?: PlainDate | null;
  readonly referenceFrom?: ReferenceFrom | null;
}

export interface SeenDbsCheck {
  readonly memberId: Id<'Member'>;
  readonly code: Requirement['code'];
  readonly level: DbsLevel;
  readonly fee: DbsFee;
  readonly certificateOn: PlainDate;
  readonly certificateNumber: string;
  readonly updateService: boolean;
}

/** Somebody has seen what was required: that, by whom and until when. Never what stood in it. */
@Injectable()
export class RecordCheck {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly checks: StandingCheck,
    private readonly records: RequirementRecordStore,
    private readonly evidence: CheckEvidence,
    private readonly standing: MemberChecks,
  ) {}

  /** Throws Refusal NOT_FOUND, OWN_CHECK and those of `recordSeen`, `evidenceOf`. */
  seen({ memberId, code, reference = null, referenceLevel, referenceOn, referenceFrom }: SeenCheck, by: Actor): Promise<RequirementRecord> {
    return this.transactions.run(async () => {
      const { requirement, open } = await this.checks.lock(memberId, code, by);
      const id = open?.id ?? newId<'RequirementRecord'>();
      const plain = evidenceOf(reference);
      const referenceSealed = plain === null ? null : await this.evidence.sealReference(memberId, id, plain);
      const said = { referenceLevel: referenceLevel ?? 0, referenceOn: referenceOn ?? null, referenceFrom: referenceFrom ?? null, referenceSealed };
      return this.records.save(recordSeen(requirement, open, said, { id, memberId }, personOf(by), this.clock.today()), by);
    });
  }

  /** Throws Refusal NOT_FOUND, OWN_CHECK, CERTIFICATE_NUMBER_NOT_UNDERSTOOD and those of `recordDbs`. */
  dbs({ memberId, code, certificateNumber, ...seen }: SeenDbsCheck, by: Actor): Promise<RequirementRecord> {
    return this.transactions.run(async () => {
      const { requirement, open } = await this.checks.lock(memberId, code, by);
      const id = open?.id ?? newId<'RequirementRecord'>();
      const referenceSealed = await this.evidence.sealReference(memberId, id, certificateNumberOf(certificateNumber));
      return this.records.save(recordDbs(requirement, open, { ...seen, referenceSealed }, { id, memberId }, personOf(by), { today: this.clock.today(), recheckYears: await this.standing.recheckYears() }), by);
    });
  }
}

/** Only a person can have seen something. */
function personOf({ personId }: Actor): Id<'Person'> {
  if (personId === null) throw new Refusal('FORBIDDEN');
  return personId;
}
