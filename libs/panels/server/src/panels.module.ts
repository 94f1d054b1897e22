import { AccountsModule } from '@alongside/accounts/server';
import { CouncilModule } from '@alongside/council/server';
import { MembersModule } from '@alongside/members/server';
import { OpportunitiesModule } from '@alongside/opportunities/server';
import { contextModule } from '@alongside/platform/context';

import { AgreePanel } from './actions/agree-panel';
import { AskForPanel } from './actions/ask-for-panel';
import { CouncilPolicy } from './actions/council-policy';
import { PanelCapacity } from './actions/panel-capacity';
import { PanelDay } from './actions/panel-day';
import { PanelSeats } from './actions/panel-seats';
import { RecordOutcome } from './actions/record-outcome';
import { SealEarlierReasons } from './actions/seal-earlier-reasons';
import { TellMembers } from './actions/tell-members';
import { PanelCapacityResolver } from './graphql/panel-capacity.resolver';
import { PanelDetailsResolver } from './graphql/panel-details.resolver';
import { PanelRequestsResolver } from './graphql/panel-requests.resolver';
import { SealEarlierReasonsJob } from './jobs/seal-earlier-reasons.job';
import { PanelsDoor } from './panels.door';
import { panelsPolicies } from './panels.policies';
import { ReasonSeal } from './reason-seal';
import { InterviewPanelEntity } from './store/interview-panel.entity';
import { InterviewPanelStore } from './store/interview-panel.store';
import { panelsMigrations } from './store/migrations';
import { panelsWithoutPeople } from './store/personal-data';
import { PanelsRead } from './store/panels.read';
import { panelsSealed } from './store/sealed';

@contextModule({
  context: 'panels',
  imports: [AccountsModule, CouncilModule, MembersModule, OpportunitiesModule],
  entities: [InterviewPanelEntity],
  migrations: panelsMigrations,
  sealed: panelsSealed,
  withoutPeople: panelsWithoutPeople,
  policies: panelsPolicies,
  providers: [
    InterviewPanelStore, PanelsRead, ReasonSeal, CouncilPolicy, PanelDay, PanelSeats, PanelCapacity,
    AskForPanel, AgreePanel, RecordOutcome, TellMembers, SealEarlierReasons, SealEarlierReasonsJob, PanelsDoor,
    PanelRequestsResolver, PanelDetailsResolver, PanelCapacityResolver,
  ],
  exports: [PanelsDoor],
})
export class PanelsModule {}
