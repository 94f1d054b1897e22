import type { FormFormat } from '@alongside/consent/rules';
import { Clock, id as idOf, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';

import { AnswerConsent } from '../actions/answer-consent';
import { AskConsent } from '../actions/ask-consent';
import { AssessUnderstanding } from '../actions/assess-understanding';
import { ChangePlace } from '../actions/change-place';
import { CheckConsentByManager } from '../actions/check-consent-by-manager';
import { HandOutLinks } from '../actions/hand-out-links';
import { RecordAnswer } from '../actions/record-answer';
import { RegisterUse } from '../actions/register-use';
import { QuestionsInSight } from '../questions-in-sight';
import { ConsentsRead } from '../store/consents.read';
import { ReadingFormats } from '../store/reading-formats';
import { AskConsentInput, PaperAnswerInput, PlaceOfUseInput, SpokenAnswerInput, UnderstandingInput } from './consent.inputs';
import { onTheWire } from './consent-on-the-wire';
import { ConsentType, HandedLinkType } from './consent.type';
import { FormatEnum } from './reading-format.enum';

@Resolver(() => ConsentType)
export class ConsentDeedsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly asking: AskConsent,
    private readonly answering: AnswerConsent,
    private readonly recording: RecordAnswer,
    private readonly understanding: AssessUnderstanding,
    private readonly checking: CheckConsentByManager,
    private readonly using: RegisterUse,
    private readonly handing: HandOutLinks,
    private readonly places: ChangePlace,
    private readonly read: ConsentsRead,
    private readonly formats: ReadingFormats,
    private readonly sight: QuestionsInSight,
  ) {}

  @Mutation(() => ConsentType, { description: 'One question to one member, and to those who decide beside them. Nothing is ticked before somebody answers.' })
  @Can('consent.coordinate')
  async askConsent(@Args('question') { memberId, answerBy, again, ...question }: AskConsentInput, @ActingActor() actor: Actor): Promise<ConsentType> {
    return this.told((await this.asking.run({ ...question, again: again ?? false, memberId: idOf(memberId), answerBy: answerBy as PlainDate | null }, actor)).id);
  }

  @Mutation(() => ConsentType, { description: 'Yes, no or talk; by the person it is about, or by somebody who decides beside them. A no stops a yes.' })
  @Can('signed-in')
  answerConsent(
    @Args('id', { type: () => ID }) id: string, @Args('answer', { type: () => String }) answer: string,
    @Args('words', { type: () => String, nullable: true }) words: string | null,
    @Args('until', { type: () => PlainDateScalar, nullable: true, description: 'A sooner end of a yes; left out: as long as the council says.' }) until: PlainDate | null,
    @Args('shown', { type: () => ID, nullable: true, description: 'The wording that was read, by its form; left out: as they like to read.' }) shown: string | null, @ActingActor() actor: Actor,
  ): Promise<ConsentType> {
    return this.say(id, answer, words, actor, until ?? null, shown ?? null);
  }

  @Mutation(() => ConsentType, { description: 'Stops a yes, as easily as it was given: from this moment nothing new is made of it, and every copy we know of gets a name and a day.' })
  @Can('signed-in')
  stopConsent(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<ConsentType> {
    return this.say(id, 'no', null, actor);
  }

  @Mutation(() => ConsentType, { description: 'An answer somebody gave us by word of mouth, with the name of a second person who heard it.' })
  @Can('consent.coordinate')
  async recordSpokenAnswer(@Args('spoken') { id, giverId, witnessId, answer, words, shown }: SpokenAnswerInput, @ActingActor() actor: Actor): Promise<ConsentType> {
    const spoken = { id: idOf<'Consent'>(id), giverId: idOf<'Person'>(giverId), witnessId: idOf<'Person'>(witnessId), answer, words: words ?? null, shownId: shown ? idOf<'ConsentForm'>(shown) : null };
    return this.told((await this.recording.spoken(spoken, actor)).id);
  }

  @Mutation(() => ConsentType, { description: 'An answer somebody gave us on paper, with a picture of that paper.' })
  @Can('consent.coordinate')
  async recordPaperAnswer(@Args('paper') { id, giverId, fileId, answer, shown }: PaperAnswerInput, @ActingActor() actor: Actor): Promise<ConsentType> {
    const paper = { id: idOf<'Consent'>(id), giverId: idOf<'Person'>(giverId), fileId: idOf<'File'>(fileId), answer, shownId: shown ? idOf<'ConsentForm'>(shown) : null };
    return this.told((await this.recording.paper(paper, actor)).id);
  }

  @Mutation(() => Boolean, { description: 'A named worker’s view of whether somebody under 16 can decide one thing alone.' })
  @Can('consent.coordinate')
  async assessUnderstanding(@Args('view') { memberId, ownWords, reviewOn, talkedOn, ...view }: UnderstandingInput, @ActingActor() actor: Actor): Promise<boolean> {
    await this.understanding.run({ ...view, memberId: idOf(memberId), ownWords: ownWords ?? null, talkedOn: talkedOn as PlainDate, reviewOn: (reviewOn ?? null) as PlainDate | null }, actor);
    return true;
  }

  @Mutation(() => [HandedLinkType], { description: 'One private page for each who still has to answer about one young person. That it was handed out is on record.' })
  @Can('consent.hand-out-links')
  async handOutLinks(@Args('memberId', { type: () => ID }) memberId: string, @ActingActor() actor: Actor): Promise<HandedLinkType[]> {
    return [...(await this.handing.run(idOf(memberId), actor))];
  }

  @Mutation(() => ConsentType, { description: 'A manager has looked at what everybody would see.' })
  @Can('consent.check')
  async checkConsent(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<ConsentType> {
    return this.told((await this.checking.run(idOf(id), actor)).id);
  }

  @Mutation(() => ConsentType, { description: 'Writes down one more place where it is used. Refused once it has been stopped.' })
  @Can('consent.coordinate')
  async registerConsentUse(@Args('use') { consentId, ownerId, draft, usedOn, copies, ...place }: PlaceOfUseInput, @ActingActor() actor: Actor): Promise<ConsentType> {
    const out = { draft: draft ?? false, usedOn: (usedOn ?? this.clock.today()) as PlainDate, copies: copies ?? 1 };
    return this.told((await this.using.run({ ...place, ...out, consentId: idOf(consentId), kind: 'place', thingId: null, ownerId: idOf(ownerId) }, actor)).consentId);
  }

  @Mutation(() => ConsentType, { description: 'A draft that was written down by hand has gone out. Refused once it has been stopped.' })
  @Can('consent.coordinate')
  async consentUseIsOut(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<ConsentType> {
    return this.told((await this.places.goOut(idOf(id), actor)).consentId);
  }

  @Mutation(() => ConsentType, { description: 'A place that was written down by hand is not there any more.' })
  @Can('consent.coordinate')
  async endConsentUse(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<ConsentType> {
    return this.told((await this.places.end(idOf(id), actor)).consentId);
  }

  @Mutation(() => FormatEnum, { description: 'Easy Read or plain words, for every form from now on.' })
  @Can('signed-in')
  async chooseReadingFormat(@Args('format', { type: () => FormatEnum }) format: FormFormat, @ActingActor() actor: Actor): Promise<FormFormat> {
    if (actor.personId === null) throw new Refusal('NOT_FOUND');
    await this.formats.choose(actor.personId, format, this.clock.now());
    return format;
  }

  private async say(id: string, answer: string, words: string | null, actor: Actor, until: PlainDate | null = null, shown: string | null = null): Promise<ConsentType> {
    if (actor.personId === null) throw new Refusal('NOT_FOUND');
    const said = { consentId: idOf<'Consent'>(id), answer: answer.toLowerCase(), words, giverId: actor.personId, until, shownId: shown === null ? null : idOf<'ConsentForm'>(shown) };
    return this.told((await this.sight.unlessHidden(() => this.answering.run(said, actor), () => this.read.one(said.consentId), actor)).id);
  }

  private async told(id: Id<'Consent'>): Promise<ConsentType> {
    const consent = await this.read.one(id);
    if (consent === null) throw new Refusal('NOT_FOUND');
    return onTheWire(consent);
  }
}
