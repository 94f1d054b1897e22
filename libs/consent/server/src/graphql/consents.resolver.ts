import { wordOf } from '@alongside/consent/rules';
import { Clock, hasRole, id as idOf, Refusal, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';

import { QuestionsInSight } from '../questions-in-sight';
import { ConsentsRead, type KnownConsent } from '../store/consents.read';
import { ReadingFormats } from '../store/reading-formats';
import { onTheWire } from './consent-on-the-wire';
import { ConsentType } from './consent.type';
import { FormatEnum } from './reading-format.enum';

const MOST = 100;

@Resolver(() => ConsentType)
export class ConsentsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly members: MembersDoor,
    private readonly read: ConsentsRead,
    private readonly formats: ReadingFormats,
    private readonly sight: QuestionsInSight,
  ) {}

  @Query(() => [ConsentType], { description: 'What the person who asks was asked, and what they said: for each purpose what stands now.' })
  @Can('signed-in')
  async myConsents(@ActingActor() actor: Actor): Promise<ConsentType[]> {
    if (actor.personId === null) return [];
    return (await this.read.ofMember(actor.personId as string as Id<'Member'>)).map(onTheWire);
  }

  @Query(() => [ConsentType], { description: 'What the person who asks can answer for young people they decide for. What still waits comes first.' })
  @Can('signed-in')
  async consentsWaiting(@ActingActor() actor: Actor): Promise<ConsentType[]> {
    const { personId } = actor;
    if (personId === null) return [];
    const wards: readonly string[] = await this.members.wardsOf(personId, this.clock.today());
    const mine = (await this.read.heldBy(personId)).filter(({ memberId }) => wards.includes(memberId));
    const waits = (consent: KnownConsent) => wordOf(consent, personId) === null && (consent.state === 'asked' || consent.state === 'in-discussion');
    return [...mine.filter(waits), ...mine.filter((consent) => !waits(consent))].map(onTheWire);
  }

  @Query(() => ConsentType)
  @Can('signed-in')
  async consent(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<ConsentType> {
    const consent = await this.read.one(idOf(id));
    if (consent === null || !(await this.sight.sees(consent, actor))) throw new Refusal('NOT_FOUND');
    if (hasRole(actor, 'coordinator')) await this.events.recordRead('consent.wallet-read', consent.memberId, actor, { memberId: consent.memberId });
    return onTheWire(consent);
  }

  @Query(() => [ConsentType], { description: 'What stands about one member, for the team. That you looked is recorded.' })
  @Can('consent.coordinate')
  async memberConsents(@Args('memberId', { type: () => ID }) memberId: string, @ActingActor() actor: Actor): Promise<ConsentType[]> {
    const member = idOf<'Member'>(memberId);
    if ((await this.members.member(member)) === null) throw new Refusal('NOT_FOUND');
    await this.events.recordRead('consent.wallet-read', member, actor, { memberId: member });
    return (await this.read.ofMember(member)).map(onTheWire);
  }

  @Query(() => [ConsentType], { description: 'Where the team has to talk to people or find out who may decide, longest wait first. That you looked is recorded.' })
  @Can('consent.coordinate')
  async consentsToTalkAbout(@ActingActor() actor: Actor): Promise<ConsentType[]> {
    return this.looked(await this.read.toTalkAbout(MOST), actor);
  }

  @Query(() => [ConsentType], { description: 'Pictures and stories for everybody of young people the council looks after: a manager looks before they are used. That they looked is recorded.' })
  @Can('consent.check')
  async consentsToCheck(@ActingActor() actor: Actor): Promise<ConsentType[]> {
    return this.looked(await this.read.waitingForManager(MOST), actor);
  }

  @Query(() => FormatEnum, { description: 'How the person who asks likes to read forms.' })
  @Can('signed-in')
  myReadingFormat(@ActingActor() actor: Actor) {
    return actor.personId === null ? 'standard' : this.formats.of(actor.personId);
  }

  /** A list of work: what each was asked and said stands in it. */
  private async looked(consents: readonly KnownConsent[], actor: Actor): Promise<ConsentType[]> {
    await this.events.recordReads('consent.to-do-read', [...new Set(consents.map(({ memberId }) => memberId))], actor);
    return consents.map(onTheWire);
  }
}
