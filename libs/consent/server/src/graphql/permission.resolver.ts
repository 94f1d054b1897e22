import { AccountsDoor } from '@alongside/accounts/server';
import type { Answer, Permission } from '@alongside/consent/rules';
import { MembersDoor } from '@alongside/members/server';
import { Clock, hasRole, id as idOf, Refusal, type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { AnswerPermission } from '../actions/answer-permission';
import { EndPermissionTalk } from '../actions/end-permission-talk';
import { TellAround } from '../around-told';
import { QuestionsInSight } from '../questions-in-sight';
import { RecordEvidence } from '../record-evidence';
import { ShownPermission } from '../shown-permission';
import { EvidenceRead } from '../store/evidence.read';
import { PermissionsRead } from '../store/permissions.read';
import { TakePart } from '../take-part';
import { AnswerEnum, PermissionAroundType, PermissionHolderType, PermissionReasonType, PermissionSaidType, PermissionType, PermissionWordsType } from './permission.type';

/** What travels: the permission with its activity laid flat. */
export function onTheWire({ activity, ...permission }: Permission): PermissionType & Permission {
  const { title, heldOn, startsAt, endsAt, place, plainSummary } = activity;
  return { ...permission, title, heldOn, startsAt, endsAt, place, plainSummary, activity, guardianIds: permission.holders.map(({ personId }) => personId) };
}

@Resolver(() => PermissionType)
export class PermissionResolver {
  constructor(
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly accounts: AccountsDoor,
    private readonly members: MembersDoor,
    private readonly read: PermissionsRead,
    private readonly evidence: EvidenceRead,
    private readonly records: RecordEvidence,
    private readonly shown: ShownPermission,
    private readonly answers: AnswerPermission,
    private readonly talks: EndPermissionTalk,
    private readonly takePart: TakePart,
    private readonly aroundTold: TellAround,
    private readonly sight: QuestionsInSight,
  ) {}

  @Query(() => [PermissionType], { description: 'What the person who asks was asked about a young person they look after, for days still to come. First to answer first.' })
  @Can('signed-in')
  async permissionsWaiting(@ActingActor() actor: Actor): Promise<PermissionType[]> {
    if (actor.personId === null) return [];
    const mine = actor.personId;
    const today = this.clock.today();
    const wards: readonly string[] = await this.members.wardsOf(mine, today);
    const asked = (await this.read.askedOf(mine, today)).filter(({ memberId }) => wards.includes(memberId)).map(onTheWire);
    const answered = (permission: Permission) => permission.standing.some(({ personId }) => personId === mine);
    return [...asked.filter((permission) => !answered(permission)), ...asked.filter(answered)];
  }

  @Query(() => [PermissionType], { description: 'What was asked about the young person who asks, for days still to come.' })
  @Can('signed-in')
  async permissionsAboutMe(@ActingActor() actor: Actor): Promise<PermissionType[]> {
    if (actor.personId === null) return [];
    return (await this.read.about(actor.personId as string as Id<'Member'>, this.clock.today())).map(onTheWire);
  }

  @Query(() => PermissionType)
  @Can('signed-in')
  async permission(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<PermissionType> {
    const permission = await this.read.one(idOf(id));
    if (permission === null || !(await this.sight.sees(permission, actor))) throw new Refusal('NOT_FOUND');
    if (hasRole(actor, 'coordinator')) await this.events.recordRead('consent.wallet-read', permission.memberId, actor, { memberId: permission.memberId });
    return onTheWire(permission);
  }

  @Query(() => [PermissionType], { description: 'Where the team has to talk to people: a question, a no, answers that differ, or nobody to ask. First day first, at most 50. That you looked is recorded.' })
  @Can('consent.coordinate')
  async permissionsToTalkAbout(@ActingActor() actor: Actor): Promise<PermissionType[]> {
    return this.looked(await this.read.toTalkAbout(this.clock.today()), actor);
  }

  @Query(() => [PermissionType], { description: 'Every permission for one session. That you looked is recorded.' })
  @Can('consent.coordinate')
  async sessionPermissions(@Args('sessionId', { type: () => ID }) sessionId: string, @ActingActor() actor: Actor): Promise<PermissionType[]> {
    return this.looked(await this.read.ofSession(idOf(sessionId)), actor);
  }

  @ResolveField(() => String)
  @Can('consent.concerned')
  childName(@Parent() permission: Permission): Promise<string> {
    return this.shown.childName(permission.memberId);
  }

  @ResolveField(() => PermissionAroundType, { nullable: true, description: 'Null for what was asked before we told it.' })
  @Can('consent.concerned')
  around(@Parent() permission: Permission): Promise<PermissionAroundType | null> {
    return this.aroundTold.of(permission.activity.around);
  }

  @ResolveField(() => [String], { nullable: true, description: 'First names of those who were asked.' })
  @Can('consent.concerned')
  async askedOf(@Parent() permission: Permission): Promise<string[]> {
    return [...(await this.namesOf(permission.holders.map(({ personId }) => personId))).values()];
  }

  @ResolveField(() => [PermissionHolderType], { nullable: true, description: 'Who may say yes beside the young person, for an answer that came on paper or by word of mouth.' })
  @Can('consent.coordinate')
  async holders(@Parent() permission: Permission): Promise<PermissionHolderType[]> {
    return [...(await this.namesOf(permission.holders.map(({ personId }) => personId)))].map(([personId, who]) => ({ personId, who }));
  }

  @ResolveField(() => String, { nullable: true, description: 'Why nobody may say yes as things are now: what is known of who decides does not say it. Null when somebody may.' })
  @Can('consent.coordinate')
  async whyNobody(@Parent() permission: Permission): Promise<string | null> {
    return (await this.takePart.holders(permission.memberId, permission.activity.heldOn)).stop;
  }

  @ResolveField(() => String, { nullable: true, description: 'Why the talk cannot end with a no; null when it can.' })
  @Can('consent.coordinate')
  whyNotEndTalk(@Parent() permission: Permission): string | null {
    return this.talks.whyNot(permission);
  }

  @ResolveField(() => PermissionWordsType, { nullable: true })
  @Can('consent.concerned')
  async words(@Parent() permission: Permission, @ActingActor() actor: Actor): Promise<PermissionWordsType> {
    const { words, ...chosen } = await this.shown.shown(permission, actor.personId ?? permission.memberId);
    return { ...words, ...chosen };
  }

  @ResolveField(() => AnswerEnum, { nullable: true, description: 'What the person who asks said last.' })
  @Can('consent.concerned')
  myAnswer(@Parent() permission: Permission, @ActingActor() actor: Actor): Answer | null {
    return permission.standing.find(({ personId, capacity }) => personId === actor.personId && capacity !== 'self')?.answer ?? null;
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'The person who asks wrote something beside their newest answer.' })
  @Can('consent.concerned')
  async wordsKept(@Parent() permission: Permission, @ActingActor() actor: Actor): Promise<boolean> {
    const mine = (await this.evidence.of(permission.id)).filter(({ giverId }) => giverId === actor.personId);
    return (mine.at(-1)?.wordsSealed ?? null) !== null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Why the person who asks may not answer; null when they may.' })
  @Can('consent.concerned')
  async whyNotAnswer(@Parent() permission: Permission, @ActingActor() actor: Actor): Promise<string | null> {
    return actor.personId === null ? 'NOT_YOUR_PERMISSION' : this.answers.whyNot(permission, actor.personId);
  }

  @ResolveField(() => [PermissionSaidType], { nullable: true, description: 'Who said what and when; the young person’s own yes among it.' })
  @Can('consent.concerned')
  async history(@Parent() permission: Permission, @ActingActor() actor: Actor): Promise<PermissionSaidType[]> {
    const said = await this.evidence.of(permission.id);
    const names = await this.namesOf(said.map(({ giverId }) => giverId));
    return said.map(({ id, giverId, capacity, decision, method, at, scanFileId }) => ({ id, who: names.get(giverId) ?? '', own: capacity === 'self', answer: decision, at, method, scanFileId: hasRole(actor, 'coordinator') ? scanFileId : null }));
  }

  @ResolveField(() => [PermissionReasonType], { nullable: true, description: 'What people wrote beside their answers. That you looked is recorded.' })
  @Can('consent.coordinate')
  async reasons(@Parent() permission: Permission, @ActingActor() actor: Actor): Promise<PermissionReasonType[]> {
    const said = (await this.evidence.of(permission.id)).filter(({ wordsSealed }) => wordsSealed !== null);
    if (said.length === 0) return [];
    await this.events.recordRead('consent.reasons-read', permission.memberId, actor, { permissionId: permission.id, memberId: permission.memberId });
    const names = await this.namesOf(said.map(({ giverId }) => giverId));
    return Promise.all(said.map(async ({ id, giverId, at, wordsSealed }) => ({
      id, at, who: names.get(giverId) ?? '', words: await this.records.open(giverId, id, wordsSealed ?? ''),
    })));
  }

  /** A list of work: what was said about each stands in it. */
  private async looked(permissions: readonly Permission[], actor: Actor): Promise<PermissionType[]> {
    await this.events.recordReads('consent.to-do-read', [...new Set(permissions.map(({ memberId }) => memberId))], actor);
    return permissions.map(onTheWire);
  }

  private async namesOf(ids: readonly Id<'Person'>[]): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.accounts.people([...new Set(ids)])).map((person) => [person.id, person.firstName]));
  }
}
