import { CouncilDoor } from '@alongside/council/server';
import type { Meeting, TypedWhen } from '@alongside/members/rules';
import type { Activity, ActivityKind, BroadKind, ContactRule, DecisionHolders, DelegatedAuthority, Enquiry, Guardianship, KeptApart, LegalStatus, LinkedProfessional, Member, MemberImport, MissingCheck, NetworkGroup, PartTaken, Reconfirmation, SafeContact, TypedEnquiry } from '@alongside/members/rules';
import { toldOf, whyNotChangeGroup } from '@alongside/members/rules';
import { ageOn, laterBy, londonDay, must, Refusal, systemActor, type Actor, type Id, type Instant, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import type { TypedLine } from './access-rider';
import { AskAgainWhoDecides } from './actions/ask-again-who-decides';
import { AskToJoin } from './actions/ask-to-join';
import { ChangeStage, type RestLength } from './actions/change-stage';
import { BeInGroup } from './actions/be-in-group';
import { CorrectRecord, type RecordCorrection } from './actions/correct-record';
import { DelegateAuthority, type TypedDelegation } from './actions/delegate-authority';
import { JoinMember, type JoiningMember } from './actions/join-member';
import { KeepContactRules, type TypedContactRule } from './actions/keep-contact-rules';
import { LinkGuardian, type NewGuardian } from './actions/link-guardian';
import { LinkProfessional, type TypedProfessional } from './actions/link-professional';
import { ProveEnquiry } from './actions/prove-enquiry';
import { RecordLegalStatus, type RecordedStatus } from './actions/record-legal-status';
import { RecordPartTaken } from './actions/record-part-taken';
import { SayPostalAddress } from './actions/say-postal-address';
import { SayMyNeeds } from './actions/say-my-needs';
import { SayWhen } from './actions/say-when';
import { StartMemberImport } from './actions/start-member-import';
import { MemberChecks, type MembersCheck, type Wish } from './member-checks';
import { TakeDutyPage, type PageInHand } from './actions/take-duty-page';
import { ContactRules, type OpenedRule } from './contact-rules';
import { PostalAddresses, type OpenedAddress } from './postal-addresses';
import { PeopleAround, type PersonAround } from './people-around';
import { ContactRulesRead, type BornAndRuled, type UnopenedRule } from './store/contact-rules.read';
import { GroupsRead } from './store/groups.read';
import { MembersOn, type MemberOn } from './members-on';
import { GuardiansRead } from './store/guardians.read';
import { MembersRead, type MemberCard } from './store/members.read';
import { SkillsRead } from './store/skills.read';
import { SamePersonRead } from './store/same-person.read';
import { RecordsOfOne } from './records-of-one';
import { SafeToReach } from './safe-to-reach';
import { WhoMayMeet } from './who-may-meet';
import { WhoMaySign, type KnownStatus } from './who-may-sign';

const DAY_MS = 86_400_000;

/** A group as the contexts to the right may know it. */
export type GroupCard = Pick<NetworkGroup, 'id' | 'name' | 'apart' | 'endedOn' | 'memberIds' | 'teamIds'>;

/** What the rest of the house may ask about members and the people around them. Everything joins the caller's transaction. */
@Injectable()
export class MembersDoor {
  constructor(
    private readonly transactions: Transactions,
    private readonly council: CouncilDoor,
    private readonly events: EventLog,
    private readonly read: MembersRead,
    private readonly guardians: GuardiansRead,
    private readonly checks: MemberChecks,
    private readonly partsTaken: RecordPartTaken,
    private readonly joining: JoinMember,
    private readonly guardianLinks: LinkGuardian,
    private readonly professionalLinks: LinkProfessional,
    private readonly stages: ChangeStage,
    private readonly imports: StartMemberImport,
    private readonly askingToJoin: AskToJoin,
    private readonly proving: ProveEnquiry,
    private readonly signing: WhoMaySign,
    private readonly statuses: RecordLegalStatus,
    private readonly delegating: DelegateAuthority,
    private readonly asking: AskAgainWhoDecides,
    private readonly duty: TakeDutyPage,
    private readonly rules: ContactRules,
    private readonly rulesRead: ContactRulesRead,
    private readonly around: PeopleAround,
    private readonly keeping: KeepContactRules,
    private readonly groups: GroupsRead,
    private readonly inGroups: BeInGroup,
    private readonly samePerson: SamePersonRead,
    private readonly recordsOfOne: RecordsOfOne,
    private readonly skillsRead: SkillsRead,
    private readonly sayingNeeds: SayMyNeeds,
    private readonly sayingWhen: SayWhen,
    private readonly correcting: CorrectRecord,
    private readonly on: MembersOn,
    private readonly postal: PostalAddresses,
    private readonly sayingPost: SayPostalAddress,
    private readonly meeting: WhoMayMeet,
    private readonly safe: SafeToReach,
  ) {}

  member(id: Id<string>): Promise<MemberCard | null> {
    return this.read.one(id);
  }

  members(ids: readonly Id<string>[]): Promise<MemberCard[]> {
    return this.read.many(ids);
  }

  /**
   * How it was safe to reach somebody before anything could have been changed behind their back: what stood some days before that moment, else what stands.
   * Null for somebody who is no member.
   */
  settledContact(id: Id<string>, moment: Instant): Promise<SafeContact | null> {
    return this.safe.settled(id, moment);
  }

  /** Of whom nobody knows the day is null. */
  birthDatesOf(ids: readonly Id<string>[]): Promise<ReadonlyMap<string, PlainDate | null>> {
    return this.read.birthDates(ids);
  }

  /** For whoever asks again at a birthday: a page of those born within a span, after the last one seen. */
  bornWithin(from: PlainDate, to: PlainDate, after: Id<'Member'> | null, first: number): Promise<readonly { readonly id: Id<'Member'>; readonly bornOn: PlainDate }[]> {
    return this.read.bornWithin(from, to, after, first);
  }

  activeMembers(kind: BroadKind | null = null): Promise<MemberCard[]> {
    return this.read.active(kind);
  }

  /** Null for an adult who does not say. Throws Refusal NOT_FOUND. */
  async ageOn(id: Id<string>, on: PlainDate): Promise<number | null> {
    const member = await this.read.one(id);
    if (member === null) throw new Refusal('NOT_FOUND');
    return member.bornOn === null ? null : ageOn(member.bornOn, on);
  }

  /** Whose word counts for a young member on that day; nobody's at 18. */
  async guardiansOf(id: Id<string>, on: PlainDate): Promise<readonly Guardianship[]> {
    return this.guardians.of(id, on, await this.adultAge(on));
  }

  /** The young members somebody looks after on a day. */
  async wardsOf(guardianId: Id<string>, on: PlainDate): Promise<readonly Id<'Member'>[]> {
    return this.guardians.wardsOf(guardianId, on, await this.adultAge(on));
  }

  /**
   * What decides who may say yes for a young member, as it is written down for a day; null when nothing is. The look is recorded.
   * `confirmedOn` null: nobody has asked somebody who knows, and it counts as not known.
   */
  async legalStatusOf(id: Id<'Member'>, on: PlainDate, by: Actor): Promise<KnownStatus | null> {
    const status = await this.signing.status(id, on);
    if (status !== null) await this.events.recordRead('members.legal-status-read', id, by, { memberId: id });
    return status;
  }

  /** Who can say yes to a kind of decision on a day, in which capacity, or why nobody can. Names no status; for deciding whom to ask. Throws Refusal NOT_FOUND, AREA_UNKNOWN. */
  decisionHoldersOf(id: Id<string>, area: string, on: PlainDate): Promise<DecisionHolders> {
    return this.signing.holders(id, area, on);
  }

  /** The same with, for each, what shows it: `legal-status:…` or `paper:…`, the row and nothing of what stands in it. */
  decisionHoldersShown(id: Id<string>, area: string, on: PlainDate): ReturnType<WhoMaySign['holdersShown']> {
    return this.signing.holdersShown(id, area, on);
  }

  /** Those who look after somebody on a day and may hear that they decided something. */
  async guardiansToTell(id: Id<string>, on: PlainDate): Promise<readonly Guardianship[]> {
    return toldOf(await this.guardiansOf(id, on));
  }

  recordLegalStatus(status: RecordedStatus, by: Actor): Promise<LegalStatus> {
    return this.statuses.run(status, by);
  }

  delegateAuthority(delegation: TypedDelegation, by: Actor): Promise<DelegatedAuthority> {
    return this.delegating.run(delegation, by);
  }

  /** They live somewhere else: what the last plan left to a carer counts no more, and somebody asks again. */
  placementChanged(id: Id<'Member'>, on: PlainDate, by: Actor): Promise<Reconfirmation> {
    return this.asking.moved(id, on, by);
  }

  /** What keeps them safe: whom and where to avoid. A look at each of them who has a rule is recorded. */
  contactRulesOf(ids: readonly Id<string>[], on: PlainDate, by: Actor): Promise<readonly OpenedRule[]> {
    return this.rules.of(ids, on, by);
  }

  /** Who of them shall not be in one room. It opens no rule: that it is so is all a plan needs. */
  keptApart(ids: readonly Id<string>[], on: PlainDate): Promise<readonly KeptApart[]> {
    return this.meeting.keptApart(ids, on);
  }

  /** From whom a rule keeps a member away: somebody we know by their id; null for each that names somebody else in its sealed words. Opens none. */
  keptFrom(id: Id<'Member'>, on: PlainDate): Promise<readonly (Id<string> | null)[]> {
    return this.transactions.as(systemActor('members.safety-rules'), async () => {
      const avoided = await this.rulesRead.avoided(await this.samePerson.allOf([id]), on);
      const named = avoided.flatMap((other) => other ?? []);
      return [...named, ...(named.length === 0 ? [] : await this.samePerson.allOf(named)), ...avoided.filter((other) => other === null)];
    });
  }

  /** Which of them have such rules, without opening any. */
  whoHasContactRules(ids: readonly Id<string>[]): Promise<ReadonlySet<Id<string>>> {
    return this.rulesRead.whoHas(ids);
  }

  /** The rules of each of them, without opening any: that there is one to look at, and whether it is about another member. */
  safetyRulesOf(ids: readonly Id<string>[], on: PlainDate): Promise<readonly UnopenedRule[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.transactions.as(systemActor('members.safety-rules'), () => this.rulesRead.unopened(ids, on));
  }

  /** Of many: when they were born, and whether they have any on a day of the span, so that a long list asks one by one only about them. */
  async bornAndRuled(ids: readonly Id<string>[], from: PlainDate, to: PlainDate): Promise<ReadonlyMap<string, BornAndRuled>> {
    return ids.length === 0 ? new Map() : this.transactions.as(systemActor('members.safety-rules'), () => this.rulesRead.bornAndRuled(ids, from, to));
  }

  /** Everybody around a member today, whichever side they stand on. */
  async peopleAround(id: Id<'Member'>): Promise<readonly PersonAround[]> {
    const member = await this.read.one(id);
    return member === null ? [] : this.around.of(member);
  }

  writeContactRule(rule: TypedContactRule, by: Actor): Promise<ContactRule> {
    return this.keeping.write(rule, by);
  }

  /** The same held against several dates of one kind: who cannot be asked to which, and never why. */
  availableOnEach(ids: readonly Id<'Member'>[], meetings: readonly Meeting[], kind: ActivityKind): ReturnType<MembersOn['atEach']> {
    return this.on.atEach(ids, meetings, kind);
  }

  /** What members said about when they can come and how often, held against one date. Those who said nothing are left out. */
  availableOn(ids: readonly Id<'Member'>[], meeting: Meeting): Promise<ReadonlyMap<Id<'Member'>, MemberOn>> {
    return this.on.at(ids, meeting);
  }

  /** The first moment from this one on at which somebody said it is safe to get in touch; this one for who said nothing, and for who is no member. Null where two records of theirs leave none. */
  safeMoment(id: Id<string>, from: Instant): Promise<Instant | null> {
    return this.safe.moment(id, from);
  }

  /** Where letters to somebody go; null while they said none. The look is recorded. */
  postalAddress(id: Id<string>, by: Actor): Promise<OpenedAddress | null> {
    return this.postal.opened(id, by);
  }

  /** Since when each of them who said where letters go has said it. Opens none. */
  postalAddressSince(ids: readonly Id<string>[]): Promise<ReadonlyMap<string, Instant>> {
    return this.postal.since(ids);
  }

  /**
   * Whether the address letters go to stood already before anything could have been changed behind somebody's back: some days before that moment.
   */
  async postSettled(id: Id<string>, moment: Instant): Promise<boolean> {
    const days = await this.council.policyNumber('contact.settles_days', londonDay(moment));
    const since = (await this.postal.since([id])).get(id);
    return since !== undefined && since <= laterBy(moment, -days * DAY_MS);
  }

  /** Throws the refusals of `postalLines`. */
  sayPostalAddress(id: Id<'Member'>, typed: string | null, by: Actor): Promise<void> {
    return this.sayingPost.run(id, typed, by);
  }

  /** A member says what they need so that they can take part: the whole rider at once. */
  sayNeeds(id: Id<'Member'>, lines: readonly TypedLine[], by: Actor): Promise<void> {
    return this.sayingNeeds.run(id, lines, by);
  }

  /** A member says when they can come and how often. Throws the refusals of `sayWhen`. */
  async sayWhen(id: Id<'Member'>, typed: TypedWhen, by: Actor): Promise<void> {
    await this.sayingWhen.run(id, typed, by);
  }

  /** A member puts right what is held about them. */
  correctRecord(id: Id<'Member'>, typed: RecordCorrection, by: Actor): Promise<Member> {
    return this.correcting.run(id, typed, by);
  }

  /**
   * For each wish, in the order asked, every check that is missing, asked for the day of the activity; an empty list where nothing is.
   * Where nothing is required it costs one small question.
   */
  whatIsMissing(wishes: readonly Wish[]): Promise<readonly (readonly MissingCheck[])[]> {
    return this.checks.missing(wishes);
  }

  /** Members who may be counted as watching over young people on a day: of age, checked and trained for it. Asked in the house's name; what shows it is not told. */
  async whoMayWatch(on: PlainDate): Promise<readonly { readonly id: Id<'Member'>; readonly knownAs: string }[]> {
    return (await this.transactions.as(systemActor('members.who-may-watch'), () => this.checks.whoMayWatch(on))).map(({ id, knownAs }) => ({ id, knownAs }));
  }

  /** Whether a date of that kind can ask for a reference of its own level on that day. */
  canDemandReference(activity: Pick<Activity, 'kind' | 'on'>): Promise<boolean> {
    return this.checks.canDemandReference(activity);
  }

  async whatIsMissingFor(memberId: Id<string>, activity: Activity): Promise<readonly MissingCheck[]> {
    return (await this.checks.missing([{ memberId, activity }]))[0] ?? [];
  }

  /** How a member stands today with what one record is about; null when that record decides nothing any more. For a letter to that member. */
  checkOf(recordId: Id<'RequirementRecord'>): Promise<Pick<MembersCheck, 'state' | 'until'> & { readonly dueBy: PlainDate | null } | null> {
    return this.checks.ofRecord(recordId);
  }

  /** How somebody who is or was let off a check stands with it today. */
  letOffOf(exemptionId: Id<'Exemption'>): Promise<Pick<MembersCheck, 'state' | 'until' | 'lapsed'> | null> {
    return this.checks.ofLetOff(exemptionId);
  }

  /** Somebody took part: written into their skills book, once for one booking however often it is told. Throws Refusal NOT_FOUND. */
  recordTakingPart(part: Omit<PartTaken, 'step'>, by: Actor): Promise<PartTaken> {
    return this.partsTaken.run(part, by);
  }

  /** Who took part in one kind of thing from a day to a day, both included; of one member and their other records, or of everybody. */
  async partsTakenIn(kind: ActivityKind, span: { readonly from: PlainDate; readonly to: PlainDate }, memberId: Id<string> | null): Promise<readonly PartTaken[]> {
    if (memberId === null) return this.skillsRead.partsIn(kind, span.from, span.to, null);
    return this.skillsRead.partsIn(kind, span.from, span.to, await this.recordsOfOne.of(memberId));
  }

  /** Joins somebody new; opens their account unless `id` names one. Throws the refusals of `join`. */
  joinMember(joining: JoiningMember, by: Actor): Promise<Member> {
    return this.joining.run(joining, by);
  }

  /** Links somebody whom the team has asked and confirmed. Throws the refusals of `linkGuardian` and `confirmGuardian`. */
  linkGuardian(link: NewGuardian, by: Actor): Promise<Guardianship> {
    return this.guardianLinks.runConfirmed(link, by);
  }

  /** Links a worker or supporter whom the team has asked and confirmed. Throws the refusals of `linkProfessional`. */
  linkProfessional(link: TypedProfessional, by: Actor): Promise<LinkedProfessional> {
    return this.professionalLinks.runConfirmed(link, by);
  }

  /** Somebody takes a break and is asked to nothing, until it ends by itself. */
  restMember(id: Id<'Member'>, length: RestLength, by: Actor): Promise<Member> {
    return this.stages.rest(id, length, null, by);
  }

  leaveNetwork(id: Id<'Member'>, by: Actor): Promise<Member> {
    return this.stages.leave(id, by);
  }

  /** Somebody asks to join and shows that the address is theirs, as the public page does. */
  askToJoin(typed: TypedEnquiry, networkAddress: string): Promise<Enquiry['id']> {
    return this.askingToJoin.run(typed, networkAddress);
  }

  proveEnquiry(id: Enquiry['id'], code: string): Promise<Enquiry> {
    return this.proving.run(id, code);
  }

  /** Keeps a sheet of people as a draft, as the page for it does. */
  startImport(file: { readonly name: string; readonly bytes: Buffer }, by: Actor): Promise<MemberImport> {
    return this.imports.run(file, by);
  }

  /** They are in no group any more. May run twice. */
  leaveGroups(personId: Id<'Person'>): Promise<void> {
    return this.inGroups.leaveAll(personId);
  }

  /** Of these groups, which whoever acts may know of; the others are to be as if they were not there. */
  groupsSeen(ids: readonly Id<'NetworkGroup'>[]): Promise<ReadonlySet<Id<'NetworkGroup'>>> {
    return this.groups.seenAmong(ids);
  }

  /** A group whoever acts may know of, with who is in it today. Throws Refusal NOT_FOUND, GROUP_ENDED. */
  async groupGoingOn(id: Id<'NetworkGroup'>): Promise<Pick<NetworkGroup, 'id' | 'name' | 'memberIds'>> {
    const group = await this.groups.one(id);
    if (group === null) throw new Refusal('NOT_FOUND');
    must(whyNotChangeGroup(group));
    return group;
  }

  /** Of these groups, those whoever acts may know of, with who is in them and who of the team is named to them. */
  async groupsAmong(ids: readonly Id<'NetworkGroup'>[]): Promise<readonly GroupCard[]> {
    return ids.length === 0 ? [] : this.groups.many(ids);
  }

  /** The groups somebody is a member of today, by name. */
  groupsOf(personId: Id<'Person'>): Promise<readonly GroupCard[]> {
    return this.groups.ofMember(personId);
  }

  /** For each who is in a cohort, which. Asked in the house's name, so that people who must not meet are kept apart by whoever plans; never to be shown. */
  cohortsOf(personIds: readonly Id<string>[]): Promise<ReadonlyMap<string, Id<'NetworkGroup'>>> {
    return this.transactions.as(systemActor('members.cohorts-apart'), () => this.groups.cohortsOf(personIds));
  }

  /** Every record of the people behind these ids, whichever of them is in use, the asked ones among them. Who is no member has none. */
  recordsOf(ids: readonly Id<string>[]): Promise<readonly Id<'Member'>[]> {
    return this.recordsOfOne.allOf(ids);
  }

  /** For each record in use, other records of the same person (docs/adr/0027). What was said on them counts too where it is stricter. */
  otherRecordsOf(ids: readonly Id<string>[]): Promise<ReadonlyMap<string, readonly Id<'Member'>[]>> {
    return this.recordsOfOne.othersOf(ids);
  }

  /** Before something new is written for them: none of them may be a record that is set beside another, and none becomes one meanwhile. Throws Refusal RECORD_JOINED naming `memberIds`. */
  async mustBeInUse(ids: readonly Id<string>[]): Promise<void> {
    if ((await this.samePerson.notInUse(ids)).length > 0) throw new Refusal('RECORD_JOINED', 'memberIds');
  }

  /** The next person to be asked to look at a worry; whoever takes it sends it and says so. Null when nobody is to be asked now. */
  takeDutyPage(): Promise<PageInHand | null> {
    return this.duty.run();
  }

  dutyPageSent(id: PageInHand['id']): Promise<void> {
    return this.duty.sent(id);
  }

  private adultAge(on: PlainDate): Promise<number> {
    return this.council.policyNumber('consent.adult_age', on);
  }
}
