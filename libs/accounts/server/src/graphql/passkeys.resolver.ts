import type { DeviceKind } from '@alongside/accounts/rules';
import { id as idOf } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import type { GraphqlMetadata } from '@alongside/platform/graphql';
import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';

import { ChangePasskeys } from '../actions/change-passkeys';
import { UsePasskey } from '../actions/use-passkey';
import { browserOf } from './browser-mark';
import { MeType } from './me.type';
import { DeviceEnum } from './sign-in.resolver';
import { Welcome } from './welcome';

/** Questions to a browser that holds passkeys, and its answers, both as the JSON that browsers speak. */
@Resolver()
export class PasskeysResolver {
  constructor(private readonly use: UsePasskey, private readonly change: ChangePasskeys, private readonly welcome: Welcome) {}

  @Mutation(() => String, { description: 'The same for everybody: it names no key.' })
  @Can('public')
  askForPasskey(@Context() { cookies }: GraphqlMetadata): Promise<string> {
    return this.use.begin(browserOf(cookies));
  }

  @Mutation(() => MeType)
  @Can('public')
  async signInWithPasskey(
    @Args('answer', { type: () => String }) answer: string,
    @Args('device', { type: () => DeviceEnum, defaultValue: 'usual' }) device: DeviceKind,
    @Context() context: GraphqlMetadata,
  ): Promise<MeType | null> {
    return this.welcome.person(await this.use.signIn(answer, browserOf(context.cookies), device, context.actor), context);
  }

  @Mutation(() => Boolean)
  @Can('accounts.own-ways-in')
  async proveWithPasskey(@Args('answer', { type: () => String }) answer: string, @Context() { cookies, actor }: GraphqlMetadata): Promise<boolean> {
    const { token, days } = await this.use.proveAgain(answer, browserOf(cookies), actor);
    cookies.keep('session', token, days);
    return true;
  }

  @Mutation(() => String)
  @Can('accounts.own-ways-in')
  askToAddPasskey(@Context() { cookies, actor }: GraphqlMetadata): Promise<string> {
    return this.change.begin(browserOf(cookies), actor);
  }

  @Mutation(() => Boolean)
  @Can('accounts.own-ways-in')
  async addPasskey(
    @Args('answer', { type: () => String }) answer: string,
    @Args('name', { type: () => String, description: 'The person’s own name of the device.' }) name: string,
    @Context() { cookies, actor }: GraphqlMetadata,
  ): Promise<boolean> {
    await this.change.add(answer, name, browserOf(cookies), actor);
    return true;
  }

  @Mutation(() => Boolean)
  @Can('accounts.own-ways-in')
  async removePasskey(@Args('id', { type: () => ID }) id: string, @Context() { actor }: GraphqlMetadata): Promise<boolean> {
    await this.change.remove(idOf<'Passkey'>(id), actor);
    return true;
  }
}
