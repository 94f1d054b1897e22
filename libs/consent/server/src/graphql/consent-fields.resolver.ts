import { AccountsDoor } from '@alongside/accounts/server';
import { isDoneBySystem, lastDayHeld, ownWordOf, stateOn, whyNotUse, wordOf, type Answer, type ConsentState } from '@alongside/consent/rules';
import { systemActor, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { AnswerConsent } from '../actions/answer-consent';
import { ConsentMoments } from '../consent-moments';
import { ConsentWords } from '../consent-words';
import { RecordDecision } from '../record-decision';
import type { KnownConsent } from '../store/consents.read';
import { DecisionsRead } from '../store/decisions.read';
import { UsesRead } from '../store/uses.read';
import { ConsentPlaceType, ConsentReasonType, ConsentSaidType, ConsentTakedownType, ConsentType, ConsentVoiceType, ConsentWordsType, StateEnum } from './consent.type';
import { AnswerEnum } from './permission.type';

@Resolver(() => ConsentType)
export class ConsentFieldsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: EventLog,
    private readonly accounts: AccountsDoor,
    private readonly members: MembersDoor,
    private readonly moments: ConsentMoments,
    private readonly shown: ConsentWords,
    private readonly answers: AnswerConsent,
    private readonly decisions: DecisionsRead,
    private readonly records: RecordDecision,
    private readonly uses: UsesRead,
  ) {}

  @ResolveField(() => StateEnum, { nullable: true, description: 'How it stands today.' })
  @Can('consent.wallet')
  async state(@Parent() consent: KnownConsent): Promise<ConsentState> {
    return stateOn(consent, await this.house(() => this.moments.day(consent.memberId, consent.askedAgain)));
  }

  @ResolveField(() => PlainDateScalar, { nullable: true, description: 'The last day it holds.' })
  @Can('consent.wallet')
  async until(@Parent() consent: KnownConsent): Promise<PlainDate | null> {
    return lastDayHeld(consent, consent.decidedBy === 'others' ? (await this.house(() => this.moments.day(consent.memberId, false))).adultFrom : null);
  }

  @ResolveField(() => String, { nullable: true, description: 'Why nothing may be made of it today; null when it may.' })
  @Can('consent.wallet')
  async whyNotUse(@Parent() consent: KnownConsent): Promise<string | null> {
    return whyNotUse(consent, await this.house(() => this.moments.day(consent.memberId, consent.askedAgain, consent.scope)));
  }

  @ResolveField(() => String, { nullable: true })
  @Can('consent.wallet')
  async childName(@Parent() consent: KnownConsent): Promise<string> {
    return (await this.house(() => this.members.member(consent.memberId)))?.knownAs ?? '';
  }

  @ResolveField(() => ConsentWordsType, { nullable: true })
  @Can('consent.wallet')
  async words(@Parent() consent: KnownConsent, @ActingActor() actor: Actor): Promise<ConsentWordsType> {
    const { words, ...chosen } = await this.house(() => this.shown.for(consent, actor.personId ?? consent.memberId));
    return { ...words, ...chosen };
  }

  @ResolveField(() => PlainDateScalar, { nullable: true, description: 'The birthday from which the own yes of the person who asks is enough for this, where others are asked beside them. Only they see it.' })
  @Can('consent.wallet')
  async ownYesFrom(@Parent() consent: KnownConsent, @ActingActor() actor: Actor): Promise<PlainDate | null> {
    return actor.personId === (consent.memberId as string) && consent.whoMust === 'guardian-and-self' ? this.moments.ownYesFrom(consent.memberId, consent.scope) : null;
  }

  @ResolveField(() => AnswerEnum, { nullable: true, description: 'What the young person said last.' })
  @Can('consent.wallet')
  ownAnswer(@Parent() consent: KnownConsent): Answer | null {
    return ownWordOf(consent);
  }

  @ResolveField(() => AnswerEnum, { nullable: true, description: 'What the person who asks said last.' })
  @Can('consent.wallet')
  myAnswer(@Parent() consent: KnownConsent, @ActingActor() actor: Actor): Answer | null {
    return wordOf(consent, actor.personId ?? '');
  }

  @ResolveField(() => String, { nullable: true, description: 'Why the person who asks may not answer; null when they may.' })
  @Can('consent.wallet')
  async whyNotAnswer(@Parent() consent: KnownConsent, @ActingActor() actor: Actor): Promise<string | null> {
    return actor.personId === null ? 'NOT_YOUR_PERMISSION' : this.house(() => this.answers.whyNot(consent, actor.personId as Id<'Person'>));
  }

  @ResolveField(() => [ConsentVoiceType], { nullable: true, description: 'Those who decide beside the young person, each with the newest answer.' })
  @Can('consent.wallet')
  async others(@Parent() consent: KnownConsent): Promise<ConsentVoiceType[]> {
    const names = await this.namesOf(consent.holders.map(({ personId }) => personId));
    return consent.holders.map(({ personId, capacity }) => ({ personId, who: names.get(personId) ?? '', capacity, answer: wordOf(consent, personId) }));
  }

  @ResolveField(() => [String], { nullable: true, description: 'What the young person wrote beside their own answer, oldest first. That somebody else looked is recorded.' })
  @Can('consent.said')
  async ownWords(@Parent() consent: KnownConsent, @ActingActor() actor: Actor): Promise<string[]> {
    const own = (await this.decisions.of([consent.id])).filter(({ capacity, wordsSealed }) => capacity === 'self' && wordsSealed !== null);
    if (own.length === 0) return [];
    if (actor.personId !== (consent.memberId as string)) await this.looked('consent.own-words-read', consent, actor);
    return Promise.all(own.map(({ giverId, id, wordsSealed }) => this.records.open(giverId, id, wordsSealed ?? '')));
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'The person who asks wrote something beside their newest answer.' })
  @Can('consent.wallet')
  async wordsKept(@Parent() consent: KnownConsent, @ActingActor() actor: Actor): Promise<boolean> {
    const mine = (await this.decisions.of([consent.id])).filter(({ giverId }) => giverId === actor.personId);
    return (mine.at(-1)?.wordsSealed ?? null) !== null;
  }

  @ResolveField(() => [ConsentSaidType], { nullable: true, description: 'Who said what, when and how.' })
  @Can('consent.wallet')
  async history(@Parent() consent: KnownConsent): Promise<ConsentSaidType[]> {
    const said = await this.decisions.of([consent.id]);
    const names = await this.namesOf(said.flatMap(({ giverId, collectedBy }) => (collectedBy === null ? [giverId] : [giverId, collectedBy])));
    return said.map(({ id, giverId, capacity, decision, method, collectedBy, scanFileId, at }) => ({
      id, who: names.get(giverId) ?? '', capacity, answer: decision, method, collectedBy: collectedBy && (names.get(collectedBy) ?? ''), scanFileId, at,
    }));
  }

  @ResolveField(() => [ConsentReasonType], { nullable: true, description: 'What those who decide beside the young person wrote. That you looked is recorded.' })
  @Can('consent.coordinate')
  async reasons(@Parent() consent: KnownConsent, @ActingActor() actor: Actor): Promise<ConsentReasonType[]> {
    const said = (await this.decisions.of([consent.id])).filter(({ capacity, wordsSealed }) => capacity !== 'self' && wordsSealed !== null);
    if (said.length === 0) return [];
    await this.looked('consent.reasons-read', consent, actor);
    const names = await this.namesOf(said.map(({ giverId }) => giverId));
    return Promise.all(said.map(async ({ id, giverId, at, wordsSealed }) => ({ id, at, who: names.get(giverId) ?? '', words: await this.records.open(giverId, id, wordsSealed ?? '') })));
  }

  @ResolveField(() => [ConsentPlaceType], { nullable: true, description: 'Where it is used.' })
  @Can('consent.wallet')
  async places(@Parent() consent: KnownConsent): Promise<ConsentPlaceType[]> {
    const uses = await this.uses.living([consent.id]);
    const names = await this.namesOf(uses.map(({ ownerId }) => ownerId));
    return uses.map(({ id, place, ownerId, recall, days, draft, usedOn, copies, kind }) => ({ id, place, owner: names.get(ownerId) ?? '', recall, days, draft, usedOn, copies, byHand: kind === 'place' }));
  }

  @ResolveField(() => [ConsentTakedownType], { nullable: true, description: 'What became of each copy since it is over.' })
  @Can('consent.wallet')
  async takedowns(@Parent() consent: KnownConsent): Promise<ConsentTakedownType[]> {
    const tasks = await this.uses.takedownsOf([consent.id]);
    const names = await this.namesOf(tasks.map(({ ownerId }) => ownerId));
    return tasks.map((task) => ({ id: task.id, place: task.place, owner: names.get(task.ownerId) ?? '', dueOn: task.dueOn, state: task.state, settledAt: task.settledAt, bySystem: isDoneBySystem(task) }));
  }

  /** Whoever may have the consent may know whose it is and how it stands, also a manager whom the wall keeps from the record itself: the house looks for them. */
  private house<Found>(look: () => Promise<Found>): Promise<Found> {
    return this.transactions.as(systemActor('consent.wallet'), look);
  }

  private looked(what: string, { id, memberId }: KnownConsent, actor: Actor): Promise<void> {
    return this.events.recordRead(what, memberId, actor, { consentId: id, memberId });
  }

  private async namesOf(ids: readonly Id<'Person'>[]): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.accounts.people([...new Set(ids)])).map((person) => [person.id, person.firstName]));
  }
}
