import { AccountsDoor } from '@alongside/accounts/server';
import { stateOn, yesStands, yesStandsForDate } from '@alongside/consent/rules';
import { Clock, londonDay, systemActor, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { AnswerConsent } from './actions/answer-consent';
import { AnswerPermission } from './actions/answer-permission';
import { ConsentMoments } from './consent-moments';
import { RecordDecision } from './record-decision';
import { RecordEvidence } from './record-evidence';
import { ConsentsRead } from './store/consents.read';
import { DecisionsRead, type ProvenDecision } from './store/decisions.read';
import { EvidenceRead, type SaidOfDate } from './store/evidence.read';
import { PermissionsRead } from './store/permissions.read';

/** Whether it still stands, and why it could not be taken back. */
interface Standing {
  readonly stands: boolean;
  readonly whyNotTakeBack: string | null;
  /** The last day it holds, as things are now, where that is known by now. */
  readonly until?: PlainDate | null;
}

interface InWords extends Standing {
  readonly childName: string;
  readonly collectedBy: string | null;
  readonly witnessedBy: string | null;
  readonly ownWords: string | null;
}

export type SaidForGood = Omit<ProvenDecision, 'collectedBy' | 'witnessedBy' | 'until'> & InWords & { readonly until: PlainDate | null };
export type SaidForOneDate = Omit<SaidOfDate, 'collectedBy' | 'witnessedBy'> & InWords;

const over: Standing = { stands: false, whyNotTakeBack: null };

/**
 * What a guardian said, given back to them: only their own answers, only about those they look after today. At eighteen, and when the relation ends, there is nothing left to see here.
 * It is read in the house's name with both conditions in the question, because an answer stays theirs also where they decide no more.
 */
@Injectable()
export class SaidForOthers {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly accounts: AccountsDoor,
    private readonly members: MembersDoor,
    private readonly moments: ConsentMoments,
    private readonly answering: AnswerConsent,
    private readonly answeringDates: AnswerPermission,
    private readonly decisions: DecisionsRead,
    private readonly consents: ConsentsRead,
    private readonly records: RecordDecision,
    private readonly evidence: EvidenceRead,
    private readonly permissions: PermissionsRead,
    private readonly proofs: RecordEvidence,
  ) {}

  async forGood(actor: Actor, first: number): Promise<readonly SaidForGood[]> {
    const { giverId, wards } = await this.whose(actor);
    const said = giverId === null ? [] : await this.inTheHousesName(() => this.decisions.givenFor(giverId, wards, first));
    await this.looked(said, actor);
    const told = await this.inTheHousesName(() => this.inWords(said, (one) => this.standingOf(one, said), ({ giverId: giver, id, wordsSealed }) => (wordsSealed === null ? null : this.records.open(giver, id, wordsSealed))));
    return told.map(({ until = null, ...one }) => ({ ...one, until }));
  }

  async forDates(actor: Actor, first: number): Promise<readonly SaidForOneDate[]> {
    const { giverId, wards } = await this.whose(actor);
    const said = giverId === null ? [] : await this.inTheHousesName(() => this.evidence.givenFor(giverId, wards, first));
    await this.looked(said, actor);
    return this.inTheHousesName(() => this.inWords(said, (one) => this.standingOfDate(one, said), ({ giverId: giver, id, wordsSealed }) => (wordsSealed === null ? null : this.proofs.open(giver, id, wordsSealed))));
  }

  /** When each of these was last said by this person, and whether with words of their own: for the page behind their link. */
  async lastSaid(giverId: Id<'Person'>, memberId: Id<'Member'>): Promise<ReadonlyMap<Id<'Consent'>, { readonly on: PlainDate; readonly wrote: boolean }>> {
    const said = await this.inTheHousesName(() => this.decisions.givenFor(giverId, [memberId], 100));
    return new Map([...said].reverse().map(({ consentId, at, wordsSealed }) => [consentId, { on: londonDay(at), wrote: wordsSealed !== null }]));
  }

  private async whose({ personId }: Actor): Promise<{ readonly giverId: Id<'Person'> | null; readonly wards: readonly Id<'Member'>[] }> {
    return { giverId: personId, wards: personId === null ? [] : await this.members.wardsOf(personId, this.clock.today()) };
  }

  /** Each young person reads who looked at what was said about them. */
  private async looked(said: readonly { readonly memberId: Id<'Member'> }[], actor: Actor): Promise<void> {
    for (const memberId of new Set(said.map((one) => one.memberId))) await this.events.recordRead('consent.said-for-read', memberId, actor, { memberId });
  }

  private async standingOf({ id, consentId, giverId }: ProvenDecision, all: readonly ProvenDecision[]): Promise<Standing> {
    const consent = all.find((one) => one.consentId === consentId)?.id === id ? await this.consents.one(consentId) : null;
    if (consent === null || !yesStands(consent, stateOn(consent, await this.moments.day(consent.memberId, consent.askedAgain)), giverId)) return over;
    return { stands: true, whyNotTakeBack: await this.answering.whyNot(consent, giverId), until: consent.until };
  }

  private async standingOfDate({ id, permissionId, giverId }: SaidOfDate, all: readonly SaidOfDate[]): Promise<Standing> {
    const permission = all.find((one) => one.permissionId === permissionId)?.id === id ? await this.permissions.one(permissionId) : null;
    if (permission === null || !yesStandsForDate(permission, giverId, this.clock.today())) return over;
    return { stands: true, whyNotTakeBack: await this.answeringDates.whyNot(permission, giverId) };
  }

  private async inWords<Said extends Pick<ProvenDecision, 'memberId' | 'collectedBy' | 'witnessedBy'>>(
    said: readonly Said[], standing: (one: Said) => Promise<Standing>, wrote: (one: Said) => Promise<string> | null,
  ): Promise<(Omit<Said, 'collectedBy' | 'witnessedBy'> & InWords)[]> {
    const children = new Map((await this.members.members([...new Set(said.map(({ memberId }) => memberId as Id<string>))])).map((member) => [member.id as string, member.knownAs]));
    const helpers = new Set(said.flatMap(({ collectedBy, witnessedBy }) => [collectedBy, witnessedBy].filter((one) => one !== null)));
    const names = new Map((await this.accounts.people([...helpers])).map((person) => [person.id as string, person.firstName]));
    const named = (personId: string | null) => personId && (names.get(personId) ?? '');
    const told: (Omit<Said, 'collectedBy' | 'witnessedBy'> & InWords)[] = [];
    for (const one of said) {
      told.push({ ...one, childName: children.get(one.memberId) ?? '', collectedBy: named(one.collectedBy), witnessedBy: named(one.witnessedBy), ownWords: await wrote(one), ...(await standing(one)) });
    }
    return told;
  }

  private inTheHousesName<Found>(read: () => Promise<Found>): Promise<Found> {
    return this.transactions.as(systemActor('consent.said-for-others'), read);
  }
}
