import { ConsentModule } from '@alongside/consent/server';
import { CouncilModule } from '@alongside/council/server';
import { contextModule } from '@alongside/platform/context';
import { VoiceModule } from '@alongside/voice/server';

import { PrepareReport } from './actions/prepare-report';
import { PublishReport } from './actions/publish-report';
import { impactPolicies } from './graphql/impact.policies';
import { ImpactResolver } from './graphql/impact.resolver';
import { CountsRead } from './store/counts.read';
import { ImpactReportEntity } from './store/impact-report.entity';
import { ImpactReportStore } from './store/impact-report.store';
import { ImpactReportsRead } from './store/impact-reports.read';
import { impactMigrations } from './store/migrations';
import { impactWithoutPeople } from './store/personal-data';
import { WordsInReport } from './words-in-report';

@contextModule({
  context: 'impact',
  entities: [ImpactReportEntity],
  migrations: impactMigrations,
  withoutPeople: impactWithoutPeople,
  policies: impactPolicies,
  imports: [CouncilModule, ConsentModule, VoiceModule],
  providers: [ImpactReportStore, ImpactReportsRead, CountsRead, WordsInReport, PrepareReport, PublishReport, ImpactResolver],
})
export class ImpactModule {}
