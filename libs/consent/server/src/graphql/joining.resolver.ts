import { AccountsDoor } from '@alongside/accounts/server';
import { hasRunOut, joiningStanding, whyNotAskJoiningAgain, type JoiningAsking } from '@alongside/consent/rules';
import { Clock, daysBetween, id as idOf, londonDay, type Actor, type Id } from '@alongside/kernel';
import { EnquiryType, JoiningWords, type GuardianRelation } from '@alongside/members/server';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { AnswerJoining } from '../actions/answer-joining';
import { AskForJoining } from '../actions/ask-for-joining';
import { JoiningShown } from '../joining-shown';
import { JoiningTold, type KnownJoiningAnswer } from '../joining-told';
import { JoiningAnswerInput, JoiningFormType, JoiningQuestionInput, JoiningWordType, type JoiningAskingType, type JoiningSaidType } from './joining.type';
import { toldOnWire } from './told-on-wire';
import { wordingOnWire } from './wording.type';

/** The word of those who look after a young person who asked to join: asked for, written down, and how it stands. */
@Resolver(() => EnquiryType)
export class JoiningResolver {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly enquiries: JoiningWords,
    private readonly asking: AskForJoining,
    private readonly answering: AnswerJoining,
    private readonly toldBy: JoiningTold,
    private readonly shown: JoiningShown,
  ) {}

  @ResolveField(() => JoiningWordType, { nullable: true, description: 'Of a young person: what those say who look after them. Null for a grown-up.' })
  @Can('consent.coordinate')
  async joiningWord(@Parent() { id }: EnquiryType): Promise<JoiningWordType | null> {
    const enquiry = await this.enquiries.enquiry(idOf(id));
    return enquiry?.young ? this.told(enquiry.id) : null;
  }

  @ResolveField(() => JoiningFormType, { nullable: true, description: 'Of a young person: the words to read out to whoever looks after them, or to print.' })
  @Can('consent.coordinate')
  async joiningForm(
    @Parent() { id }: EnquiryType, @Args('wording', { type: () => ID, nullable: true, description: 'In which language and way; left out: plain English.' }) wording: string | null,
  ): Promise<JoiningFormType | null> {
    const enquiry = await this.enquiries.enquiry(idOf(id));
    if (!enquiry?.young) return null;
    const shown = await this.shown.for(enquiry.name ?? '', { language: null, format: 'standard' }, wording ? idOf(wording) : null);
    return { version: shown.version, words: toldOnWire(shown.words, shown), wordings: (await this.shown.wordingsNow()).map(wordingOnWire) };
  }

  @Mutation(() => JoiningWordType, { description: 'Asks somebody who looks after a young person whether they may come in, by a link that is used once.' })
  @Can('consent.coordinate')
  async askForJoining(@Args('question') { enquiryId, way, legalStatus, name, relation, email, phone }: JoiningQuestionInput, @ActingActor() actor: Actor): Promise<JoiningWordType> {
    await this.asking.byLink(idOf(enquiryId), { name, relation, email: email ?? null, phone: phone ?? null }, { way, legalStatus: legalStatus ?? null }, actor);
    return this.told(idOf(enquiryId));
  }

  @Mutation(() => JoiningWordType, { description: 'A new link to the same address; the one before opens nothing any more.' })
  @Can('consent.coordinate')
  async askForJoiningAgain(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<JoiningWordType> {
    return this.told((await this.asking.again(idOf(id), actor)).enquiryId);
  }

  @Mutation(() => JoiningWordType, { description: 'Theirs is not the word that decides, or it was the wrong person.' })
  @Can('consent.coordinate')
  async endJoiningAsking(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<JoiningWordType> {
    return this.told((await this.asking.end(idOf(id), actor)).enquiryId);
  }

  @Mutation(() => JoiningWordType, { description: 'An answer by word of mouth, with a second person who heard it, or on a paper that is kept.' })
  @Can('consent.coordinate')
  async recordJoiningAnswer(@Args('said') said: JoiningAnswerInput, @ActingActor() actor: Actor): Promise<JoiningWordType> {
    const { enquiryId, askingId, name, relation, email, phone, answer, saidOn, shown, witnessId, fileId } = said;
    const guardian = { name: name ?? '', relation: relation ?? '', email: email ?? null, phone: phone ?? null };
    await this.answering.byHand({
      enquiryId: idOf(enquiryId), askingId: askingId ? idOf(askingId) : null, guardian, answer, saidOn, shownId: idOf(shown), witnessId: witnessId ? idOf(witnessId) : null, fileId: fileId ? idOf(fileId) : null,
    }, actor);
    return this.told(idOf(enquiryId));
  }

  private async told(enquiryId: Id<'Enquiry'>): Promise<JoiningWordType> {
    const asked = await this.toldBy.of(enquiryId);
    const people = await this.accounts.people(asked.flatMap(({ said }) => said).flatMap(({ collectedBy, witnessedBy }) => [collectedBy, witnessedBy]).filter((one) => one !== null));
    const names = new Map<string, string>(people.map((person) => [person.id, person.firstName]));
    return {
      id: enquiryId, standing: joiningStanding(asked.map(({ asking }) => asking)),
      askings: asked.map(({ asking, said, linkUntil }): JoiningAskingType => ({ ...this.asked(asking, linkUntil), said: said.map((one) => saidOnWire(one, names)) })),
    };
  }

  private asked(asking: JoiningAsking, linkUntil: JoiningAskingType['linkUntil']): Omit<JoiningAskingType, 'said'> {
    const { id, state, name, relation, email, phone, sentBy, askedAt, answeredOn } = asking;
    const today = this.clock.today();
    return {
      id, state, name, relation: relation as GuardianRelation, email, phone, sentBy, askedAt, answeredOn, linkUntil, daysAgo: daysBetween(londonDay(askedAt), today),
      linkRanOut: state === 'asked' && linkUntil !== null && hasRunOut({ lastDay: linkUntil }, today), whyNotAskAgain: whyNotAskJoiningAgain(asking),
    };
  }
}

function saidOnWire({ id, decision, method, saidOn, collectedBy, witnessedBy, scanFileId, version, told, ...form }: KnownJoiningAnswer, names: ReadonlyMap<string, string>): JoiningSaidType {
  return { id, answer: decision, method, saidOn, scanFileId, version, collectedBy: collectedBy && (names.get(collectedBy) ?? null), witnessedBy: witnessedBy && (names.get(witnessedBy) ?? null), told: toldOnWire(told, form) };
}
