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
import { TellMembers } from './actions/tell-members';
import { PanelCapacityResolver } from './graphql/panel-capacity.resolver';
import { PanelDetailsResolver } from './graphql/panel-details.resolver';
import { PanelRequestsResolver } from './graphql/panel-requests.resolver';
import { PanelsDoor } from './panels.door';
import { panelsPolicies } from './panels.policies';
import { InterviewPanelEntity } from './store/interview-panel.entity';
import { InterviewPanelStore } from './store/interview-panel.store';
import { panelsMigrations } from './store/migrations';
import { panelsWithoutPeople } from './store/personal-data';
import { PanelsRead } from './store/panels.read';

@contextModule({
  context: 'panels',
  imports: [AccountsModule, CouncilModule, MembersModule, OpportunitiesModule],
  entities: [InterviewPanelEntity],
  migrations: panelsMigrations,
  withoutPeople: panelsWithoutPeople,
  policies: panelsPolicies,
  providers: [
    InterviewPanelStore, PanelsRead, CouncilPolicy, PanelDay, PanelSeats, PanelCapacity,
    AskForPanel, AgreePanel, RecordOutcome, TellMembers, PanelsDoor,
    PanelRequestsResolver, PanelDetailsResolver, PanelCapacityResolver,
  ],
  exports: [PanelsDoor],
})
export class PanelsModule {}
