import { whyNotAsk, type Requirement } from '@alongside/members/rules';
import type { PlainDate } from '@alongside/kernel';

import type { MembersCheck } from '../member-checks';
import type { CheckType, RequirementType } from './check.type';

/** A check as it looks on the wire; its details are asked for apart. */
export type ShownCheck = CheckType & { readonly held: MembersCheck };

export function shownCheck(held: MembersCheck, today: PlainDate): ShownCheck {
  const { memberId, requirement, state, until, record, open, exemption, lapsed } = held;
  return {
    held, memberId, state, until, code: requirement.code, name: requirement.name, why: requirement.why,
    dbs: requirement.dbsLevel !== 'none', mayBeFree: requirement.dbsLevel !== 'none' && requirement.gate.pay === 'unpaid', referenceLevel: requirement.referenceLevel,
    askedOn: open?.askedOn ?? null, dueBy: open?.dueBy ?? null, askedFee: open?.dbsFee ?? null, openRecordId: open?.id ?? null, recordId: record?.id ?? null, exemptionId: exemption?.id ?? null, letOffEnded: lapsed?.until ?? null,
    whyNotAsk: whyNotAsk(requirement, open, today),
  };
}

export function shownRequirement({ gate, ...requirement }: Requirement): RequirementType {
  return { ...requirement, ...gate };
}
