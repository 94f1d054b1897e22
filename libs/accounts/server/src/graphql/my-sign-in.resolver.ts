import { emailProofsOf, whyNotChangeProofs, type EmailProof } from '@alongside/accounts/rules';
import { id as idOf, Refusal, type Actor, type Instant } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { InstantScalar, wireEnum, type GraphqlMetadata } from '@alongside/platform/graphql';
import { Args, Context, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';

import { SignInWithWorkAccount } from '../actions/sign-in-with-work-account';
import { SetWorkPhone } from '../actions/set-work-phone';
import { SignOutEverywhere } from '../actions/sign-out-everywhere';
import { SessionRead } from '../store/session.read';
import { WaysInRead, type WaysIn } from '../store/ways-in.read';
import { EmailProofEnum } from './email-change.resolver';

const WayEnum = wireEnum('WayIn', ['code', 'link', 'passkey', 'authenticator', 'work-account', 'card', 'supported', 'demo']);

@ObjectType('MySession')
@Can('signed-in')
export class MySessionType {
  @Field(() => ID) id: string;
  @Field(() => WayEnum) way: string;
  @Field(() => InstantScalar) openedAt: Instant;
  @Field(() => InstantScalar) lastSeenAt: Instant;
  @Field(() => String, { nullable: true, description: 'Who sat beside.' }) supportedBy: string | null;
  @Field(() => Boolean, { description: 'The one that asks.' }) isThis: boolean;
}

@ObjectType('MyPasskey')
@Can('signed-in')
export class MyPasskeyType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => InstantScalar) addedAt: Instant;
  @Field(() => InstantScalar, { nullable: true }) lastUsedAt: Instant | null;
}

@ObjectType('MyWaysIn')
@Can('signed-in')
export class MyWaysInType {
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => String, { nullable: true, description: 'Where somebody who works here is asked to look at something urgent.' }) workPhone: string | null;
  @Field(() => Boolean) hasAuthenticator: boolean;
  @Field(() => Boolean) hasCard: boolean;
  @Field(() => InstantScalar, { nullable: true, description: 'Since when the account at work of somebody who works here opens theirs.' }) workAccountSince: Instant | null;
  @Field(() => Int, { description: 'Tries to come in as them that did not work, since they came in the time before.' }) wrongTries: number;
  @Field(() => [MyPasskeyType]) passkeys: readonly MyPasskeyType[];
  @Field(() => String, { nullable: true, description: 'Why no first app or key can be added from here, as a refusal code.' }) whyNotAdd: string | null;
  @Field(() => String, { nullable: true, description: 'A number that the team wrote down; it counts once I write the code that came there.' }) phoneToTry: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Since when texts to my number do not arrive.' }) phoneFails: Instant | null;
  @Field(() => [EmailProofEnum], { description: 'How I show that it is me before my address changes; none where an app or a key shows it.' }) emailProofs: readonly EmailProof[];
  @Field(() => String, { nullable: true, description: 'Another address of mine that does not count yet.' }) waitingEmail: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'It counts from then on; null while the team makes sure that it is me.' }) waitsUntil: Instant | null;
  @Field(() => Boolean, { description: 'The council has a sign-in of its own, and who works here may prove again with it.' }) workSignIn: boolean;
}

/** How I can come in, and where I am signed in now: the asker's own, always. */
@Resolver()
export class MySignInResolver {
  constructor(private readonly ways: WaysInRead, private readonly sessions: SessionRead, private readonly everywhere: SignOutEverywhere, private readonly work: SignInWithWorkAccount, private readonly atWork: SetWorkPhone) {}

  @Query(() => MyWaysInType, { nullable: true })
  @Can('signed-in')
  async myWaysIn(@ActingActor() actor: Actor): Promise<MyWaysInType | null> {
    const ways = actor.personId === null ? null : await this.ways.of(actor.personId);
    return ways && { ...ways, emailProofs: emailProofsOf(ways), whyNotAdd: whyNotAdd(ways, actor), workSignIn: this.work.isOpen };
  }

  @Query(() => [MySessionType])
  @Can('signed-in')
  async mySessions(@ActingActor() actor: Actor): Promise<MySessionType[]> {
    if (actor.personId === null) return [];
    return (await this.sessions.openOf(actor.personId)).map((session) => ({ ...session, isThis: session.id === actor.sessionId }));
  }

  @Mutation(() => Boolean, { description: 'The number somebody who works here is asked on when something cannot wait. Their own only; it opens nothing. Empty takes it away.' })
  @Can('accounts.set-work-phone')
  async setMyWorkPhone(@Args('phone', { type: () => String, nullable: true }) phone: string | null, @ActingActor() actor: Actor): Promise<boolean> {
    if (actor.personId === null) throw new Refusal('SIGN_IN_FIRST');
    await this.atWork.run(actor.personId, phone, actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Ends one session that was left open somewhere.' })
  @Can('signed-in')
  async endMySession(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.everywhere.one(idOf<'Session'>(id), actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Every session of the asker, this one too.' })
  @Can('signed-in')
  async signOutEverywhere(@Context() { actor, cookies }: GraphqlMetadata): Promise<boolean> {
    await this.everywhere.run(actor);
    cookies.forget('session');
    return true;
  }
}

/** Proving again is asked for when it comes to it; that a code is not enough is said before. */
function whyNotAdd({ audience, hasAuthenticator, passkeys, letAdd }: WaysIn, { roles, assurance, provedLately }: Actor): string | null {
  const whyNot = whyNotChangeProofs({ audience, roles, assurance, provedLately: provedLately === true, has: hasAuthenticator || passkeys.length > 0, let: letAdd });
  return whyNot === 'FIRST_PROOF_NEEDS_WORD' ? whyNot : null;
}
