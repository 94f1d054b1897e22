import { SystemClock } from '@alongside/kernel';
import { ActorResolver } from '@alongside/platform/auth';
import { contextModule } from '@alongside/platform/context';
import { Global } from '@nestjs/common';

import { AccountsDoor } from './accounts.door';
import { accountsPolicies } from './accounts.policies';
import { AskForSignInCode } from './actions/ask-for-sign-in-code';
import { CallPerson } from './actions/call-person';
import { ChangeRoles } from './actions/change-roles';
import { EndSession } from './actions/end-session';
import { OpenAccount } from './actions/open-account';
import { OpenSession } from './actions/open-session';
import { SignInWithCode } from './actions/sign-in-with-code';
import { MeResolver } from './graphql/me.resolver';
import { PermissionsResolver } from './graphql/permissions.resolver';
import { SignInResolver } from './graphql/sign-in.resolver';
import { SendSignInCodes } from './jobs/send-sign-in-codes.job';
import { SessionActorResolver } from './session-actor-resolver';
import { accountsMigrations } from './store/migrations';
import { PeopleRead } from './store/people.read';
import { PersonEntity } from './store/person.entity';
import { PersonStore } from './store/person.store';
import { RoleGrantEntity } from './store/role-grant.entity';
import { RoleGrantStore } from './store/role-grant.store';
import { SessionEntity } from './store/session.entity';
import { SessionRead } from './store/session.read';
import { SessionStore } from './store/session.store';
import { SignInCodeEntity } from './store/sign-in-code.entity';
import { SignInCodeStore } from './store/sign-in-code.store';
import { SignInMailQueue } from './store/sign-in-mail.queue';

// Global, because every request asks who is behind it before any context is asked anything.
@Global()
@contextModule({
  context: 'accounts',
  entities: [PersonEntity, RoleGrantEntity, SessionEntity, SignInCodeEntity],
  migrations: accountsMigrations,
  policies: accountsPolicies,
  providers: [
    SystemClock, PersonStore, RoleGrantStore, SessionStore, SignInCodeStore, SignInMailQueue, PeopleRead, SessionRead,
    OpenAccount, CallPerson, ChangeRoles, OpenSession, EndSession, AskForSignInCode, SignInWithCode, SendSignInCodes, AccountsDoor,
    MeResolver, SignInResolver, PermissionsResolver,
    { provide: ActorResolver, useClass: SessionActorResolver },
  ],
  exports: [AccountsDoor, ActorResolver],
})
export class AccountsModule {}
