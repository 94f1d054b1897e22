import type { Id, PlainDate } from '@alongside/kernel';

import { delegationHolds, type DecisionArea, type DelegatedAuthority } from './delegated-authority';
import type { Guardianship } from './guardianship';
import type { LegalStatus, LegalStatusKind } from './legal-status';

export type Signer = 'parent' | 'council' | 'guardian' | 'agency' | 'adopter';

/** In what capacity somebody says yes. */
export type Capacity = 'self' | Signer | 'carer-delegated';

/** The council's line for one legal status. */
export interface StatusRule {
  readonly status: LegalStatusKind;
  readonly responsible: readonly Signer[];
  readonly signs: readonly Signer[];
  readonly consulted: readonly Signer[];
  readonly mayDelegate: boolean;
  readonly stop: 'LEGAL_ADVICE_FIRST' | 'STATUS_NOT_KNOWN' | null;
  readonly publicMedia: 'yes' | 'manager-too' | 'no';
}

/** Why nobody may say yes now, and what comes first. */
export type DecisionStop = 'STATUS_NOT_KNOWN' | 'LEGAL_ADVICE_FIRST' | 'HOLDERS_DISAGREE' | 'CARER_ALONE_NOT_ENOUGH' | 'NOBODY_CONFIRMED' | 'MEDIA_BLOCKED';

export interface Holder {
  readonly personId: Id<'Person'>;
  readonly capacity: Capacity;
}

export interface DecisionHolders {
  /** Any one of them is enough. Empty when there is a reason to stop. */
  readonly maySign: readonly Holder[];
  /** Asked what they think before somebody signs. */
  readonly consulted: readonly Holder[];
  /** They are told afterwards that something changed, unless that would put the young person at risk. */
  readonly told: readonly Holder[];
  /** A yes of somebody else never stands alone. */
  readonly ownYesToo: boolean;
  /** A named manager looks too; such a yes runs out sooner. */
  readonly managerToo: boolean;
  readonly stop: DecisionStop | null;
  /** What this rests on should be checked again. */
  readonly recheckDue: boolean;
}

export interface DecisionAsked {
  readonly memberId: Id<'Member'>;
  readonly area: DecisionArea;
  readonly on: PlainDate;
  /** Null for an adult who does not say. */
  readonly age: number | null;
  readonly ages: { readonly own: number; readonly adult: number };
  readonly rule: StatusRule;
  readonly status: (Pick<LegalStatus, 'recheckOn'> & { readonly holdersDisagree: boolean }) | null;
  /** Confirmed, and counting on that day. */
  readonly links: readonly Guardianship[];
  readonly delegations: readonly DelegatedAuthority[];
  /** They live somewhere else since that day, and nobody has looked again. */
  readonly movedOn: PlainDate | null;
}

/** Who can say yes to this, for this person, on this day: the map a coordinator asks before anybody else is asked. */
export function decisionHolders(asked: DecisionAsked): DecisionHolders {
  const { memberId, area, on, age, ages, rule, status, movedOn } = asked;
  const self: Holder = { personId: memberId as string as Id<'Person'>, capacity: 'self' };
  const nobody: DecisionHolders = { maySign: [], consulted: [], told: [], ownYesToo: false, managerToo: false, stop: null, recheckDue: false };
  if (age === null || age >= ages.adult) return { ...nobody, maySign: [self] };
  const recheckDue = movedOn !== null || status === null || status.recheckOn <= on;
  const media = area === 'pictures-and-stories';
  const known = { ...nobody, recheckDue, managerToo: media && rule.publicMedia === 'manager-too' };
  // Not knowing stops before anything else: it can be put right by asking.
  if (media && rule.publicMedia === 'no') return { ...known, stop: rule.stop === 'STATUS_NOT_KNOWN' ? rule.stop : 'MEDIA_BLOCKED' };
  if (age >= ages.own) return { ...known, maySign: [self], told: holdersAs(asked, rule.responsible) };
  const below = { ...known, ownYesToo: true };
  const stop = whyNobody(asked);
  if (stop !== null) return { ...below, stop };
  return { ...below, maySign: signers(asked), consulted: holdersAs(asked, rule.consulted) };
}

function whyNobody(asked: DecisionAsked): DecisionStop | null {
  const { rule, status, links } = asked;
  if (rule.stop !== null) return rule.stop;
  // Parents who want different things do not stop a council that decides.
  if (status?.holdersDisagree && rule.signs.some((signer) => signer === 'parent' || signer === 'guardian')) return 'HOLDERS_DISAGREE';
  if (signers(asked).length > 0) return null;
  return links.some((link) => signerOf(link) === null) ? 'CARER_ALONE_NOT_ENOUGH' : 'NOBODY_CONFIRMED';
}

function signers(asked: DecisionAsked): readonly Holder[] {
  const { rule, delegations, links, area, on } = asked;
  const own = holdersAs(asked, rule.signs);
  if (!rule.mayDelegate) return own;
  const carers = delegations
    .filter((one) => one.area === area && delegationHolds(one, on) && links.some(({ guardianId }) => guardianId === one.delegatedTo))
    .filter(({ delegatedTo }) => !own.some(({ personId }) => personId === delegatedTo))
    .map(({ delegatedTo }): Holder => ({ personId: delegatedTo, capacity: 'carer-delegated' }));
  return [...own, ...new Map(carers.map((holder) => [holder.personId, holder])).values()];
}

function holdersAs({ links }: DecisionAsked, wanted: readonly Signer[]): readonly Holder[] {
  return links.flatMap((link) => {
    const capacity = signerOf(link);
    return capacity !== null && wanted.includes(capacity) ? [{ personId: link.guardianId, capacity }] : [];
  });
}

/** What shows that somebody may sign: the paper that leaves it to them, or the legal status that was confirmed. Only which row it is, never what stands in it. */
export function whatShows({ capacity, personId }: Holder, { area, on, delegations, status }: Pick<DecisionAsked, 'area' | 'on' | 'delegations'> & { readonly status: Pick<LegalStatus, 'id'> | null }): string | null {
  if (capacity === 'self') return null;
  if (capacity !== 'carer-delegated') return status && `legal-status:${status.id}`;
  const paper = delegations.find((one) => one.area === area && one.delegatedTo === personId && delegationHolds(one, on));
  return paper ? `paper:${paper.id}` : null;
}

/** Null for somebody who looks after a child day by day and is responsible for nothing more. */
export function signerOf({ relation, responsibility }: Pick<Guardianship, 'relation' | 'responsibility'>): Signer | null {
  if (relation === 'council-officer') return 'council';
  if (relation === 'adoption-agency') return 'agency';
  if (responsibility !== 'holds') return null;
  if (relation === 'adopter') return 'adopter';
  return relation === 'special-guardian' || relation === 'named-in-order' ? 'guardian' : 'parent';
}
