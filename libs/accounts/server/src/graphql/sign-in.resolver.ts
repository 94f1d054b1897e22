import type { DeviceKind } from '@alongside/accounts/rules';
import type { Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { wireEnum, type GraphqlMetadata } from '@alongside/platform/graphql';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';

import { AskForSignInCode } from '../actions/ask-for-sign-in-code';
import { EndSession } from '../actions/end-session';
import { SignInWithCode } from '../actions/sign-in-with-code';
import { browserOf } from './browser-mark';
import { MeType } from './me.type';
import { Welcome } from './welcome';

export const DeviceEnum = wireEnum('SignInDevice', ['kept', 'usual', 'shared']);

@Resolver()
export class SignInResolver {
  constructor(
    private readonly ask: AskForSignInCode,
    private readonly signIn: SignInWithCode,
    private readonly end: EndSession,
    private readonly welcome: Welcome,
  ) {}

  @Mutation(() => Boolean, { description: 'By e-mail or, for a mobile number, by text. Always true: whether an address is known has no answer.' })
  @Can('public')
  async askForSignInCode(@Args('email', { type: () => String }) email: string, @Context() { cookies, address }: GraphqlMetadata): Promise<boolean> {
    await this.ask.run(email, { browser: browserOf(cookies), address, known: cookies.read('known-browser') });
    return true;
  }

  @Mutation(() => MeType)
  @Can('public')
  async signInWithCode(
    @Args('email', { type: () => String }) email: string,
    @Args('code', { type: () => String }) code: string,
    @Args('device', { type: () => DeviceEnum, defaultValue: 'usual' }) device: DeviceKind,
    @Context() context: GraphqlMetadata,
  ): Promise<MeType | null> {
    const { cookies, actor } = context;
    return this.welcome.known(await this.signIn.run({ email, code, device, browser: cookies.read('sign-in') ?? '' }, actor), context);
  }

  @Mutation(() => MeType, { description: 'The link in the mail carries the code alone; the browser that asked knows the rest.' })
  @Can('public')
  async signInWithLink(
    @Args('code', { type: () => String }) code: string,
    @Args('device', { type: () => DeviceEnum, defaultValue: 'usual' }) device: DeviceKind,
    @Context() context: GraphqlMetadata,
  ): Promise<MeType | null> {
    const { cookies, actor } = context;
    return this.welcome.known(await this.signIn.run({ email: null, code, device, browser: cookies.read('sign-in') ?? '' }, actor), context);
  }

  @Mutation(() => Boolean)
  @Can('public')
  async signOut(@ActingActor() actor: Actor, @Context() { cookies }: GraphqlMetadata): Promise<boolean> {
    await this.end.run(actor);
    cookies.forget('session');
    return true;
  }
}
