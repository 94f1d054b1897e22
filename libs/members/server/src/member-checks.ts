import { CouncilDoor } from '@alongside/council/server';
import { addDays, Clock, Refusal, type Id, type PlainDate } from '@alongside/kernel';
import {
  checkOn, lapsedLately, leavesNothing, lookedAtAgain, nothingHeld, onDemandFor, requirementsOn, seatKindOf, whyNotQualified, whyNotWatch,
  type Activity, type Check, type CheckHistory, type Exemption, type MissingCheck, type Requirement, type RequirementRecord,
} from '@alongside/members/rules';
import { Injectable } from '@nestjs/common';

import { ChecksRead, type Histories } from './store/checks.read';
import { MembersRead } from './store/members.read';

export interface MembersCheck extends Check {
  readonly memberId: Id<'Member'>;
}

/** Somebody who wishes to take part in something. */
export interface Wish {
  readonly memberId: Id<string>;
  readonly activity: Activity;
}

interface Now {
  readonly today: PlainDate;
  readonly warnDays: readonly number[];
  readonly current: readonly Requirement[];
}

const LEVEL = 'checks.reference_level.';
const NO_LINES: Histories = new Map();
/** Who rests, leaves or has left takes no part. */
const takesPart: ReadonlySet<string> = new Set(['active', 'onboarding']);

/** How members stand with what is required, worked out afresh from what was seen, today's day and the council's values. */
@Injectable()
export class MemberChecks {
  constructor(
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly read: ChecksRead,
    private readonly members: MembersRead,
  ) {}

  /** Days before the end at which somebody is warned, the earliest first. */
  async warnDays(on: PlainDate): Promise<readonly number[]> {
    const values = await this.council.policiesStarting('checks.warn_days.', on);
    return values.map(({ value }) => Number(value)).sort((a, b) => b - a);
  }

  /** After so many years a DBS check that has no end of its own is looked at again. */
  recheckYears(): Promise<number> {
    return this.council.policyNumber('dbs.recheck_years', this.clock.today());
  }

  /** The council's words for how much a reference says, the lowest first. */
  async referenceLevels(): Promise<readonly { readonly level: number; readonly words: string }[]> {
    const values = await this.council.policiesStarting(LEVEL, this.clock.today());
    return values.map(({ code, value }) => ({ level: Number(code.slice(LEVEL.length)), words: value })).sort((one, other) => one.level - other.level);
  }

  /** Whether a date of that kind can ask for a reference on that day: only what the council has written down can be asked for. */
  async canDemandReference(activity: Pick<Activity, 'kind' | 'on'>): Promise<boolean> {
    return onDemandFor(await this.read.requirements(), activity) !== null;
  }

  /** What stands before anything this member could be asked to, and whatever was ever seen or asked. Throws Refusal NOT_FOUND. */
  async of(memberId: Id<string>): Promise<readonly MembersCheck[]> {
    const member = await this.members.one(memberId);
    if (member === null) throw new Refusal('NOT_FOUND');
    const [now, byMember] = [await this.now(), await this.historiesOf([member.id])];
    const lines = byMember.get(member.id) ?? NO_LINES;
    const seat = seatKindOf(member.kind);
    return checksFrom(member.id, lines, now).filter(({ requirement }) => requirement.gate.seats.includes(seat) || lines.has(requirement.code));
  }

  /** The check a record decides: as what is waited for, or as what counts or counted last. */
  async ofRecord(recordId: RequirementRecord['id']): Promise<(MembersCheck & { readonly dueBy: PlainDate | null }) | null> {
    const found = await this.read.record(recordId);
    const record = found && lookedAtAgain(found, await this.recheckYears());
    const check = record && (await this.of(record.memberId)).find((one) => one.open?.id === recordId || one.record?.id === recordId);
    return check ? { ...check, dueBy: check.open?.id === recordId ? check.open.dueBy : null } : null;
  }

  /** Every check of members still with us that somebody has to do something about. */
  async inHand(): Promise<readonly MembersCheck[]> {
    const now = await this.now();
    const memberIds = await this.toLookAt();
    const byMember = await this.historiesOf(memberIds);
    return memberIds.flatMap((memberId) => {
      const lines = byMember.get(memberId) ?? NO_LINES;
      return checksFrom(memberId, lines, now).filter((check) => lines.has(check.requirement.code) && isInHand(check, now));
    });
  }

  /** Members with something asked for, running out or run out, or let off with an end that is near or was lately. */
  async toLookAt(): Promise<readonly Id<'Member'>[]> {
    const { today, warnDays } = await this.now();
    const around = warnDays[0] ?? 0;
    return this.read.membersToLookAt(addDays(today, around), addDays(today, -around), await this.recheckYears());
  }

  /** How somebody who is or was let off stands with what they were let off. */
  async ofLetOff(exemptionId: Exemption['id']): Promise<MembersCheck | null> {
    const exemption = await this.read.exemption(exemptionId);
    return exemption ? ((await this.of(exemption.memberId)).find(({ requirement }) => requirement.code === exemption.code) ?? null) : null;
  }

  /** For each wish, in the order asked, everything that is missing on its day. Nothing more is asked of the database where nothing is required. */
  async missing(wishes: readonly Wish[]): Promise<readonly (readonly MissingCheck[])[]> {
    const requirements = await this.read.requirements();
    const gated = wishes.filter(({ activity }) => requirementsOn(requirements, activity.on).some(({ gate }) => gate.activities.includes(activity.kind)));
    if (gated.length === 0) return wishes.map(() => []);
    const memberIds = [...new Set(gated.map(({ memberId }) => memberId))];
    const members = new Map((await this.members.many(memberIds)).map((member) => [member.id as string, member]));
    const byMember = await this.historiesOf(memberIds);
    const today = this.clock.today();
    const day = { today, dbsLeastAge: await this.council.policyNumber('dbs.least_age', today) };
    return wishes.map(({ memberId, activity }) => {
      const member = members.get(memberId);
      if (!member) return [];
      return whyNotQualified({ seat: seatKindOf(member.kind), bornOn: member.bornOn }, activity, requirements, (code) => byMember.get(memberId)?.get(code), day);
    });
  }

  /** Members who may be counted as watching over young people on a day and do not rest, by the name everybody knows. */
  async whoMayWatch(on: PlainDate): Promise<readonly { readonly id: Id<'Member'>; readonly knownAs: string }[]> {
    const ids = await this.read.membersWhoLearntToWatch();
    if (ids.length === 0) return [];
    const [requirements, byMember] = [await this.read.requirements(), await this.historiesOf(ids)];
    const adultAge = await this.council.policyNumber('consent.adult_age', on);
    return (await this.members.many(ids)).filter(({ id, kind, bornOn, stage }) => takesPart.has(stage) && whyNotWatch({ seat: seatKindOf(kind), bornOn }, requirements, (code) => byMember.get(id)?.get(code), on, adultAge) === null);
  }

  /** What is written down, each DBS check with the end the council gives it where it has none of its own. */
  private async historiesOf(memberIds: readonly Id<string>[]): Promise<ReadonlyMap<string, Histories>> {
    const [byMember, years] = [await this.read.histories(memberIds), await this.recheckYears()];
    const withEnds = ({ records, exemptions }: CheckHistory): CheckHistory => ({ records: records.map((record) => lookedAtAgain(record, years)), exemptions });
    return new Map([...byMember].map(([memberId, lines]) => [memberId, new Map([...lines].map(([code, history]) => [code, withEnds(history)]))]));
  }

  private async now(): Promise<Now> {
    const today = this.clock.today();
    return { today, warnDays: await this.warnDays(today), current: requirementsOn(await this.read.requirements(), today) };
  }
}

/** Somebody has to do something about it. Being let off is nothing to do, but for its end when nothing comes after it. */
function isInHand(check: Check, { today, warnDays }: Now): boolean {
  const { state, open, exemption } = check;
  if (open !== null || state === 'expiring' || state === 'expired') return true;
  if (exemption) return leavesNothing(check) && exemption.until <= addDays(today, warnDays[0] ?? 0);
  return lapsedLately(check, warnDays, today) !== null;
}

function checksFrom(memberId: Id<'Member'>, lines: Histories, { today, warnDays, current }: Now): readonly MembersCheck[] {
  return current.map((requirement) => ({ memberId, ...checkOn(requirement, lines.get(requirement.code) ?? nothingHeld, today, warnDays[0] ?? 0) }));
}
