import { SystemClock } from '@alongside/kernel';
import { ActorResolver } from '@alongside/platform/auth';
import { contextModule } from '@alongside/platform/context';
import { Global } from '@nestjs/common';

import { AccountsDoor } from './accounts.door';
import { accountsPolicies } from './accounts.policies';
import { AnswerWaitingRole } from './actions/answer-waiting-role';
import { AskForSignInCode } from './actions/ask-for-sign-in-code';
import { ChangeAuthenticator } from './actions/change-authenticator';
import { ChangeColleague } from './actions/change-colleague';
import { ChangePasskeys } from './actions/change-passkeys';
import { ChangeSignInEmail } from './actions/change-sign-in-email';
import { CallPerson } from './actions/call-person';
import { ChangeRoles } from './actions/change-roles';
import { EndLookAlong } from './actions/end-look-along';
import { EndWaysIn } from './actions/end-ways-in';
import { EndSession } from './actions/end-session';
import { HearOfText } from './actions/hear-of-text';
import { LetAddProof } from './actions/let-add-proof';
import { LookAlongWith } from './actions/look-along-with';
import { OfferLookAlong } from './actions/offer-look-along';
import { OpenAccount } from './actions/open-account';
import { OpenColleague } from './actions/open-colleague';
import { OpenFirstAdministrator } from './actions/open-first-administrator';
import { OpenSession } from './actions/open-session';
import { PrintSignInCard } from './actions/print-sign-in-card';
import { ProveAgain } from './actions/prove-again';
import { ProveWithFigures } from './actions/prove-with-figures';
import { RememberBrowser } from './actions/remember-browser';
import { SetSignInPhone } from './actions/set-sign-in-phone';
import { SetWorkPhone } from './actions/set-work-phone';
import { SignInWithCard } from './actions/sign-in-with-card';
import { SignInWithCode } from './actions/sign-in-with-code';
import { SignInWithWorkAccount } from './actions/sign-in-with-work-account';
import { SignOutEverywhere } from './actions/sign-out-everywhere';
import { OfferSupport } from './actions/offer-support';
import { SupportPerson } from './actions/support-person';
import { TryPhone } from './actions/try-phone';
import { UsePasskey } from './actions/use-passkey';
import { WhetherSecondProof } from './actions/whether-second-proof';
import { AuthenticatorResolver } from './graphql/authenticator.resolver';
import { CardsResolver } from './graphql/cards.resolver';
import { ColleaguesResolver } from './graphql/colleagues.resolver';
import { EmailChangeResolver } from './graphql/email-change.resolver';
import { LookAlongResolver } from './graphql/look-along.resolver';
import { MeResolver } from './graphql/me.resolver';
import { MySignInResolver } from './graphql/my-sign-in.resolver';
import { PasskeysResolver } from './graphql/passkeys.resolver';
import { PermissionsResolver } from './graphql/permissions.resolver';
import { WhoSeesResolver } from './graphql/who-sees.resolver';
import { WhoSeesWhat } from './who-sees-what';
import { SignInResolver } from './graphql/sign-in.resolver';
import { SupportResolver } from './graphql/support.resolver';
import { WaysInOfOthersResolver } from './graphql/ways-in-of-others.resolver';
import { Welcome } from './graphql/welcome';
import { SendEmailChanges } from './jobs/send-email-changes.job';
import { SendPhoneTries } from './jobs/send-phone-tries.job';
import { SendSignInCodes } from './jobs/send-sign-in-codes.job';
import { CardMarks } from './card-marks';
import { FirstAdministratorDoor } from './first-administrator.door';
import { PasskeyCeremony } from './passkey-ceremony';
import { PasskeyChallenge } from './passkey-challenge';
import { SessionActorResolver } from './session-actor-resolver';
import { SigningOutDoor } from './signing-out.door';
import { AuthenticatorEntity } from './store/authenticator.entity';
import { AuthenticatorStore } from './store/authenticator.store';
import { Challenges } from './store/challenges';
import { EmailChangeQueue } from './store/email-change.queue';
import { EmailChangeEntity } from './store/email-change.entity';
import { EmailChangeStore } from './store/email-change.store';
import { LookAlongEntity } from './store/look-along.entity';
import { LookAlongRead } from './store/look-along.read';
import { LookAlongStore } from './store/look-along.store';
import { accountsMigrations } from './store/migrations';
import { accountsPersonalData, accountsWithoutPeople } from './store/personal-data';
import { accountsSealed } from './store/sealed';
import { PhoneTryEntity } from './store/phone-try.entity';
import { PhoneTryStore } from './store/phone-try.store';
import { HelpersRead } from './store/helpers.read';
import { KnownBrowsers } from './store/known-browsers';
import { PasskeyEntity } from './store/passkey.entity';
import { PasskeyStore } from './store/passkey.store';
import { PeopleRead } from './store/people.read';
import { ProofWordEntity } from './store/proof-word.entity';
import { ProofWordStore } from './store/proof-word.store';
import { PersonEntity } from './store/person.entity';
import { PersonStore } from './store/person.store';
import { RoleGrantEntity } from './store/role-grant.entity';
import { RoleGrantStore } from './store/role-grant.store';
import { SentTextEntity } from './store/sent-text.entity';
import { SentTextStore } from './store/sent-text.store';
import { SessionEntity } from './store/session.entity';
import { SessionRead } from './store/session.read';
import { SessionStore } from './store/session.store';
import { SignInCardEntity } from './store/sign-in-card.entity';
import { SignInCardStore } from './store/sign-in-card.store';
import { SignInCodeEntity } from './store/sign-in-code.entity';
import { SignInCodeStore } from './store/sign-in-code.store';
import { SignInMailQueue } from './store/sign-in-mail.queue';
import { WaitingRoleEntity } from './store/waiting-role.entity';
import { WaitingRoleStore } from './store/waiting-role.store';
import { WaitingRolesRead } from './store/waiting-roles.read';
import { WaysInOfOthersRead } from './store/ways-in-of-others.read';
import { WaysInRead } from './store/ways-in.read';
import { WorkAccountEntity } from './store/work-account.entity';
import { WorkAccountStore } from './store/work-account.store';

// Global, because every request asks who is behind it before any context is asked anything.
@Global()
@contextModule({
  context: 'accounts',
  entities: [PersonEntity, RoleGrantEntity, SessionEntity, SignInCodeEntity, AuthenticatorEntity, PasskeyEntity, SignInCardEntity, WorkAccountEntity, LookAlongEntity, ProofWordEntity, WaitingRoleEntity, EmailChangeEntity, PhoneTryEntity, SentTextEntity],
  migrations: accountsMigrations,
  personalData: accountsPersonalData,
  sealed: accountsSealed,
  withoutPeople: accountsWithoutPeople,
  policies: accountsPolicies,
  providers: [
    SystemClock, PersonStore, RoleGrantStore, SessionStore, SignInCodeStore, SignInMailQueue, PeopleRead, SessionRead,
    AuthenticatorStore, PasskeyStore, SignInCardStore, WorkAccountStore, Challenges, KnownBrowsers, WaysInRead, PasskeyCeremony, PasskeyChallenge, Welcome,
    ProveAgain, WhetherSecondProof, ChangeAuthenticator, ProveWithFigures, ChangePasskeys, UsePasskey, PrintSignInCard, SignInWithCard,
    CardMarks, EndWaysIn, WaysInOfOthersRead, WaysInOfOthersResolver, OfferSupport, SupportPerson, SetSignInPhone, SetWorkPhone, SignOutEverywhere, SignInWithWorkAccount,
    ProofWordStore, LetAddProof, HelpersRead, LookAlongStore, LookAlongRead, OfferLookAlong, LookAlongWith, EndLookAlong, LookAlongResolver,
    PhoneTryStore, SentTextStore, TryPhone, HearOfText, SendPhoneTries,
    EmailChangeStore, EmailChangeQueue, ChangeSignInEmail, SendEmailChanges, EmailChangeResolver,
    WaitingRoleStore, WaitingRolesRead, AnswerWaitingRole, ChangeColleague, OpenColleague, OpenFirstAdministrator, FirstAdministratorDoor, ColleaguesResolver,
    RememberBrowser, OpenAccount, CallPerson, ChangeRoles, OpenSession, EndSession, AskForSignInCode, SignInWithCode, SendSignInCodes, AccountsDoor, SigningOutDoor,
    MeResolver, SignInResolver, SupportResolver, PasskeysResolver, AuthenticatorResolver, CardsResolver, MySignInResolver, PermissionsResolver, WhoSeesWhat, WhoSeesResolver,
    { provide: ActorResolver, useClass: SessionActorResolver },
  ],
  exports: [AccountsDoor, SigningOutDoor, FirstAdministratorDoor, ActorResolver],
})
export class AccountsModule {}
