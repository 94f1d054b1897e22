import { SystemClock } from '@alongside/kernel';
import { contextModule } from '@alongside/platform/context';
import { ProofLimits } from '@alongside/accounts/server';
import { KeptAnswers } from '@alongside/platform/graphql';
import { StrangerLimits } from '@alongside/platform/strangers';
import { Global } from '@nestjs/common';

import { CouncilProofLimits } from './council-proof-limits';
import { CouncilKeptAnswers } from './council-kept-answers';
import { CouncilStrangerLimits } from './council-stranger-limits';
import { DecideValue } from './actions/decide-value';
import { KeepDaysOff } from './actions/keep-days-off';
import { RunParkedWorkAgain } from './actions/run-parked-work-again';
import { SayTeamNumber } from './actions/say-team-number';
import { ContactsNow } from './contacts-now';
import { CouncilDoor } from './council.door';
import { councilPolicies } from './council.policies';
import { AlarmsResolver } from './graphql/alarms.resolver';
import { CouncilResolver } from './graphql/council.resolver';
import { DaysOffResolver } from './graphql/days-off.resolver';
import { FillInResolver } from './graphql/fill-in.resolver';
import { WorkWaitingResolver } from './graphql/work-waiting.resolver';
import { councilInvariants } from './invariants';
import { AlarmsRead } from './store/alarms.read';
import { CalendarRead } from './store/calendar.read';
import { CommitteesRead } from './store/committees.read';
import { ContactsRead } from './store/contacts.read';
import { DaysOffEntity } from './store/days-off.entity';
import { DaysOffStore } from './store/days-off.store';
import { LegalStatusRulesRead } from './store/legal-status-rules.read';
import { councilMigrations } from './store/migrations';
import { councilWithoutPeople } from './store/personal-data';
import { ParkedWorkStore } from './store/parked-work.store';
import { PolicyValueEntity } from './store/policy-value.entity';
import { PolicyValueStore } from './store/policy-value.store';
import { PolicyValuesRead } from './store/policy-values.read';
import { PracticeRead } from './store/practice.read';
import { TeamNumberStore } from './store/team-number.store';
import { WorkWaitingRead } from './store/work-waiting.read';

// Global for limits only: how much a stranger may cause to be sent, how long a word about proofs holds and how long answers are kept, are asked to the left of it.
@Global()
@contextModule({
  context: 'council',
  migrations: councilMigrations,
  withoutPeople: councilWithoutPeople,
  entities: [PolicyValueEntity, DaysOffEntity],
  policies: councilPolicies,
  invariants: councilInvariants,
  providers: [
    SystemClock, PolicyValuesRead, PolicyValueStore, DecideValue, LegalStatusRulesRead, CalendarRead, ContactsRead, PracticeRead, CommitteesRead, ContactsNow, CouncilDoor, CouncilResolver,
    TeamNumberStore, SayTeamNumber, DaysOffStore, KeepDaysOff, DaysOffResolver, FillInResolver, WorkWaitingRead, ParkedWorkStore, RunParkedWorkAgain, WorkWaitingResolver, AlarmsRead, AlarmsResolver,
    { provide: StrangerLimits, useClass: CouncilStrangerLimits }, { provide: ProofLimits, useClass: CouncilProofLimits }, { provide: KeptAnswers, useClass: CouncilKeptAnswers },
  ],
  exports: [CouncilDoor, StrangerLimits, ProofLimits, KeptAnswers],
})
export class CouncilModule {}
