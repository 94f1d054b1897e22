import { AccountsDoor } from '@alongside/accounts/server';
import { id as idOf, Refusal, systemActor, wholeNumber, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';

import { RecordDecision } from '../record-decision';
import { DecisionsRead, type ProvenDecision } from '../store/decisions.read';
import { ConsentEvidenceType, shownByWords } from './evidence.type';
import { toldOnWire } from './told-on-wire';

const MOST = 100;

/** Who was told what, and what they said: read by whoever said it, and by the team. */
@Resolver(() => ConsentEvidenceType)
export class EvidenceResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: EventLog,
    private readonly accounts: AccountsDoor,
    private readonly members: MembersDoor,
    private readonly decisions: DecisionsRead,
    private readonly records: RecordDecision,
  ) {}

  @Query(() => [ConsentEvidenceType], { description: 'What the person who asks said about themself, with the words they were shown, newest first.' })
  @Can('signed-in')
  async whatISaid(@Args('first', { type: () => Int, defaultValue: 100 }) first: number, @ActingActor() actor: Actor): Promise<ConsentEvidenceType[]> {
    const most = wholeNumber(first, 'first', 1, MOST);
    if (actor.personId === null) return [];
    const own = await this.decisions.ownOf(actor.personId as string as Id<'Member'>, most);
    const wrote = await Promise.all(own.map(({ id, giverId, wordsSealed }) => (wordsSealed === null ? null : this.records.open(giverId, id, wordsSealed))));
    return (await this.inWords(own)).map((one, place) => ({ ...one, ownWords: wrote[place] ?? null }));
  }

  @Query(() => [ConsentEvidenceType], { description: 'Everything that was said about one member, by whom and by what right, with the words they were shown, newest first. That you looked is recorded.' })
  @Can('consent.coordinate')
  async whatWasSaid(
    @Args('memberId', { type: () => ID }) memberId: string, @Args('first', { type: () => Int, defaultValue: 100 }) first: number, @ActingActor() actor: Actor,
  ): Promise<ConsentEvidenceType[]> {
    const most = wholeNumber(first, 'first', 1, MOST);
    const member = idOf<'Member'>(memberId);
    if ((await this.members.member(member)) === null) throw new Refusal('NOT_FOUND');
    await this.events.recordRead('consent.evidence-read', member, actor, { memberId: member });
    return this.inWords(await this.decisions.about(member, most));
  }

  private async inWords(said: readonly ProvenDecision[]): Promise<ConsentEvidenceType[]> {
    const ids = new Set(said.flatMap(({ giverId, collectedBy, witnessedBy }) => [giverId, collectedBy, witnessedBy].filter((one) => one !== null)));
    const people = await this.transactions.as(systemActor('consent.evidence'), () => this.accounts.people([...ids]));
    const names = new Map(people.map((person) => [person.id as string, person.firstName]));
    const named = (personId: string | null) => personId && (names.get(personId) ?? '');
    return said.map(({ decision, giverId, collectedBy, witnessedBy, told, format, formId, authorityRef, ...one }) => ({
      ...one, format, answer: decision, who: named(giverId) ?? '', collectedBy: named(collectedBy), witnessedBy: named(witnessedBy), told: toldOnWire(told, { formId, language: one.language, format }), wrote: one.wordsSealed !== null, ownWords: null,
      shownBy: shownByWords.find((way) => authorityRef?.startsWith(`${way}:`)) ?? null,
    }));
  }
}
