import { offeredUnasked, whyNotAsk, type ConsentAudience, type ConsentChannel, type ConsentRecord, type ConsentScope } from '@alongside/consent/rules';
import { Clock, Refusal, systemActor, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Transactions } from '@alongside/platform/database';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Args, Field, Int, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { OfferYes } from '../actions/offer-yes';
import { ConsentMoments } from '../consent-moments';
import { ConsentWords } from '../consent-words';
import { SoonerEnds } from '../sooner-ends';
import { ConsentsRead, type KnownConsent } from '../store/consents.read';
import { ScopeFormsRead } from '../store/scope-forms.read';
import { onTheWire } from './consent-on-the-wire';
import { AudienceEnum, ChannelEnum, ConsentType, ConsentWordsType, ScopeEnum } from './consent.type';

@ObjectType('ConsentEnd', { description: 'A sooner end somebody can choose with their yes.' })
@Can('inherit')
export class ConsentEndType {
  @Field(() => Int, { nullable: true, description: 'After so many months; null: with the end of the summer.' }) months: number | null;
  @Field(() => PlainDateScalar) until: PlainDate;
}

@ObjectType('ConsentOffer', { description: 'Something the person who asks can say yes to before anybody asks them.' })
@Can('inherit')
export class ConsentOfferType {
  @Field(() => ScopeEnum) scope: ConsentScope;
  @Field(() => AudienceEnum) audience: ConsentAudience;
  @Field(() => ChannelEnum) channel: ConsentChannel;
  @Field(() => ConsentWordsType) words: ConsentWordsType;
  @Field(() => [ConsentEndType]) ends: readonly ConsentEndType[];
}

@Resolver(() => ConsentType)
export class OffersResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly members: MembersDoor,
    private readonly moments: ConsentMoments,
    private readonly forms: ScopeFormsRead,
    private readonly shown: ConsentWords,
    private readonly read: ConsentsRead,
    private readonly ends: SoonerEnds,
    private readonly offering: OfferYes,
  ) {}

  @ResolveField(() => [ConsentEndType], { nullable: true, description: 'Sooner ends that can be chosen with a yes.' })
  @Can('consent.wallet')
  async soonerEnds(@Parent() consent: KnownConsent): Promise<readonly ConsentEndType[]> {
    return consent.state === 'given' ? [] : this.transactions.as(systemActor('consent.wallet'), () => this.ends.of(consent));
  }

  @Query(() => [ConsentOfferType], { description: 'What the person who asks can say yes to though nobody asked, each with the words it would be asked in.' })
  @Can('signed-in')
  async whatICanSayYesTo(@ActingActor() { personId }: Actor): Promise<ConsentOfferType[]> {
    const memberId = personId as string as Id<'Member'>;
    if (personId === null || (await this.members.member(memberId)) === null) return [];
    const known = await this.read.ofMember(memberId);
    const offers: ConsentOfferType[] = [];
    for (const purpose of offeredUnasked.filter(({ scope, audience, channel }) => !known.some((one) => one.scope === scope && one.audience === audience && one.channel === channel))) {
      const moment = await this.moments.of(memberId, purpose);
      if (whyNotAsk(purpose, moment, { openQuestion: false, livingYes: false, again: false }) !== null) continue;
      const asked = { ...purpose, memberId, detail: null, until: null, standing: [], formId: (await this.forms.current(purpose.scope, this.clock.today())).id } as Pick<ConsentRecord, 'memberId' | 'scope' | 'audience' | 'channel' | 'detail' | 'until' | 'standing' | 'formId'>;
      const { words, ...chosen } = await this.shown.for(asked, personId);
      offers.push({ ...purpose, words: { ...words, ...chosen }, ends: await this.ends.of(asked) });
    }
    return offers;
  }

  @Mutation(() => ConsentType, { description: 'Says yes before anybody asked. Whoever decides beside them is asked as ever.' })
  @Can('signed-in')
  async offerYes(
    @Args('scope', { type: () => ScopeEnum }) scope: ConsentScope, @Args('channel', { type: () => ChannelEnum, nullable: true }) channel: ConsentChannel | null,
    @Args('until', { type: () => PlainDateScalar, nullable: true, description: 'A sooner end; left out: as long as the council says.' }) until: PlainDate | null, @ActingActor() actor: Actor,
  ): Promise<ConsentType> {
    const found = await this.read.one((await this.offering.run({ scope, channel: channel ?? null }, until ?? null, actor)).id);
    if (found === null) throw new Refusal('NOT_FOUND');
    return onTheWire(found);
  }
}
