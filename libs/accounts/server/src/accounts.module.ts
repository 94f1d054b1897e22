import { SystemClock } from '@alongside/kernel';
import { ActorResolver } from '@alongside/platform/auth';
import { contextModule } from '@alongside/platform/context';
import { Global } from '@nestjs/common';

import { AccountsDoor } from './accounts.door';
import { accountsPolicies } from './accounts.policies';
import { ChangeRoles } from './actions/change-roles';
import { EndSession } from './actions/end-session';
import { OpenAccount } from './actions/open-account';
import { OpenSession } from './actions/open-session';
import { MeResolver } from './graphql/me.resolver';
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

// Global, because every request asks who is behind it before any context is asked anything.
@Global()
@contextModule({
  context: 'accounts',
  entities: [PersonEntity, RoleGrantEntity, SessionEntity],
  migrations: accountsMigrations,
  policies: accountsPolicies,
  providers: [
    SystemClock, PersonStore, RoleGrantStore, SessionStore, PeopleRead, SessionRead,
    OpenAccount, ChangeRoles, OpenSession, EndSession, AccountsDoor, MeResolver,
    { provide: ActorResolver, useClass: SessionActorResolver },
  ],
  exports: [AccountsDoor, ActorResolver],
})
export class AccountsModule {}
