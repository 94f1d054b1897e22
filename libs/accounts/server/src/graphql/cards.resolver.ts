import { groupedCard } from '@alongside/accounts/rules';
import { id as idOf, Refusal, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { wireEnum, type GraphqlMetadata } from '@alongside/platform/graphql';
import { PublicAddress } from '@alongside/platform/notify';
import { Args, Context, Field, ID, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';

import { PrintSignInCard } from '../actions/print-sign-in-card';
import { TryPhone } from '../actions/try-phone';
import { SignInWithCard } from '../actions/sign-in-with-card';
import { MeType } from './me.type';
import { pictureToScan } from './picture-to-scan';
import { Welcome } from './welcome';

const CardStepEnum = wireEnum('SignInCardStep', ['choose-pin', 'write-pin']);

@ObjectType('SignInCardToPrint', { description: 'Shown once; we keep only a mark of it.' })
@Can('accounts.hand-out-ways-in')
export class SignInCardToPrintType {
  @Field(() => String) code: string;
  @Field(() => String, { description: 'The dark squares, as the path of an SVG.' }) picture: string;
  @Field(() => Int) pictureSize: number;
}

/** For young people without e-mail or phone, and those who help them in. */
@Resolver()
export class CardsResolver {
  constructor(
    private readonly print: PrintSignInCard,
    private readonly card: SignInWithCard,
    private readonly phones: TryPhone,
    private readonly publicAddress: PublicAddress,
    private readonly welcome: Welcome,
  ) {}

  @Mutation(() => CardStepEnum, { description: 'Whether a PIN belongs to this card already.' })
  @Can('public')
  lookAtSignInCard(@Args('card', { type: () => String }) card: string): Promise<string> {
    return this.card.look(card);
  }

  @Mutation(() => MeType)
  @Can('public')
  async signInWithCard(
    @Args('card', { type: () => String }) card: string,
    @Args('pin', { type: () => String }) pin: string,
    @Args('choosing', { type: () => Boolean, description: 'The first time: this is the PIN from now on.' }) choosing: boolean,
    @Context() context: GraphqlMetadata,
  ): Promise<MeType | null> {
    return this.welcome.person(await this.card.run(card, pin, choosing, context.actor), context);
  }

  @Mutation(() => SignInCardToPrintType, { description: 'The card before it, if there was one, opens nothing any more.' })
  @Can('accounts.hand-out-ways-in')
  async printSignInCard(@Args('personId', { type: () => ID }) personId: string, @ActingActor() actor: Actor): Promise<SignInCardToPrintType> {
    const code = await this.print.run(idOf<'Person'>(personId), actor);
    return { code: groupedCard(code), ...pictureToScan(this.publicAddress.of(`/sign-in#card=${code}`)) };
  }

  @Mutation(() => Boolean, { description: 'A mobile number for sign-in codes. A text goes there, and it counts once its code is written; empty takes the number away.' })
  @Can('accounts.hand-out-ways-in')
  async setSignInPhone(@Args('personId', { type: () => ID }) personId: string, @Args('phone', { type: () => String }) phone: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.phones.ask(idOf<'Person'>(personId), phone, actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'They read out the code that came to the number: from now on codes go there.' })
  @Can('accounts.hand-out-ways-in')
  async confirmSignInPhone(@Args('personId', { type: () => ID }) personId: string, @Args('code', { type: () => String }) code: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.phones.answer(idOf<'Person'>(personId), code, actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'The code that came to the number the team wrote down for me.' })
  @Can('accounts.own-ways-in')
  async confirmMyPhone(@Args('code', { type: () => String }) code: string, @ActingActor() actor: Actor): Promise<boolean> {
    if (actor.personId === null) throw new Refusal('SIGN_IN_FIRST');
    await this.phones.answer(actor.personId, code, actor);
    return true;
  }
}
