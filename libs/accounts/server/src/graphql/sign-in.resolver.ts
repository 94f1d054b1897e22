import { randomBytes } from 'node:crypto';

import type { Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import type { GraphqlMetadata } from '@alongside/platform/graphql';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';

import { AskForSignInCode } from '../actions/ask-for-sign-in-code';
import { EndSession } from '../actions/end-session';
import { SignInWithCode } from '../actions/sign-in-with-code';
import { PeopleRead } from '../store/people.read';
import { MeType } from './me.type';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly ask: AskForSignInCode,
    private readonly signIn: SignInWithCode,
    private readonly end: EndSession,
    private readonly people: PeopleRead,
  ) {}

  @Mutation(() => Boolean, { description: 'Always true: whether an address is known has no answer.' })
  @Can('public')
  async askForSignInCode(@Args('email', { type: () => String }) email: string, @Context() { cookies }: GraphqlMetadata): Promise<boolean> {
    const browser = cookies.read('sign-in') ?? randomBytes(32).toString('base64url');
    await this.ask.run(email, browser);
    cookies.keep('sign-in', browser);
    return true;
  }

  @Mutation(() => MeType)
  @Can('public')
  async signInWithCode(
    @Args('email', { type: () => String }) email: string,
    @Args('code', { type: () => String }) code: string,
    @Context() context: GraphqlMetadata,
  ): Promise<MeType | null> {
    const { cookies, actor } = context;
    const { personId, token } = await this.signIn.run({ email, code, browser: cookies.read('sign-in') ?? '' }, actor);
    cookies.forget('sign-in');
    cookies.keep('session', token);
    const person = await this.people.one(personId);
    // From here on this very answer is the person's own.
    Object.assign(context, { actor: { ...actor, kind: 'person', personId, roles: person?.roles ?? [], assurance: 1 } });
    return person && { ...person, personId, assurance: 1 };
  }

  @Mutation(() => Boolean)
  @Can('public')
  async signOut(@ActingActor() actor: Actor, @Context() { cookies }: GraphqlMetadata): Promise<boolean> {
    await this.end.run(actor);
    cookies.forget('session');
    return true;
  }
}
