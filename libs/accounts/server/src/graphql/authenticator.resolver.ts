import { Can } from '@alongside/platform/auth';
import type { GraphqlMetadata } from '@alongside/platform/graphql';
import { Args, Context, Field, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';

import { ChangeAuthenticator } from '../actions/change-authenticator';
import { ProveWithFigures } from '../actions/prove-with-figures';
import { browserOf } from './browser-mark';
import { pictureToScan } from './picture-to-scan';

@ObjectType('AuthenticatorToAdd', { description: 'Shown once, to the person who asked for it.' })
@Can('signed-in')
export class AuthenticatorToAddType {
  @Field(() => String, { description: 'For typing where nothing can be scanned.' }) secret: string;
  @Field(() => String, { description: 'The dark squares, as the path of an SVG.' }) picture: string;
  @Field(() => Int) pictureSize: number;
}

@Resolver()
export class AuthenticatorResolver {
  constructor(private readonly change: ChangeAuthenticator, private readonly prove: ProveWithFigures) {}

  @Mutation(() => AuthenticatorToAddType)
  @Can('accounts.own-ways-in')
  async askToAddAuthenticator(@Context() { cookies, actor }: GraphqlMetadata): Promise<AuthenticatorToAddType> {
    const address = await this.change.begin(browserOf(cookies), actor);
    return { secret: new URL(address).searchParams.get('secret') ?? '', ...pictureToScan(address) };
  }

  @Mutation(() => Boolean)
  @Can('accounts.own-ways-in')
  async addAuthenticator(@Args('figures', { type: () => String }) figures: string, @Context() { cookies, actor }: GraphqlMetadata): Promise<boolean> {
    await this.change.add(figures, browserOf(cookies), actor);
    return true;
  }

  @Mutation(() => Boolean)
  @Can('accounts.own-ways-in')
  async removeAuthenticator(@Context() { actor }: GraphqlMetadata): Promise<boolean> {
    await this.change.remove(actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'The second proof, again: deeds with money or power ask for one that is at most 15 minutes old.' })
  @Can('accounts.own-ways-in')
  async proveWithFigures(@Args('figures', { type: () => String }) figures: string, @Context() { cookies, actor }: GraphqlMetadata): Promise<boolean> {
    const { token, days } = await this.prove.run(figures, actor);
    cookies.keep('session', token, days);
    return true;
  }
}
