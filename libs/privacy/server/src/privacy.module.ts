import { AccountsModule } from '@alongside/accounts/server';
import { CouncilModule } from '@alongside/council/server';
import { contextModule } from '@alongside/platform/context';

import { LookForAnomalies } from './actions/look-for-anomalies';
import { SearchTheLog } from './actions/search-the-log';
import { AnomaliesResolver } from './graphql/anomalies.resolver';
import { PrivacyResolver } from './graphql/privacy.resolver';
import { NamesOf } from './names-of';
import { privacyPolicies } from './privacy.policies';
import { AnomaliesRead } from './store/anomalies.read';
import { LogRead } from './store/log.read';
import { LooksRead } from './store/looks.read';
import { privacyMigrations } from './store/migrations';
import { privacyWithoutPeople } from './store/personal-data';
import { RetentionRead } from './store/retention.read';

@contextModule({
  context: 'privacy',
  migrations: privacyMigrations,
  withoutPeople: privacyWithoutPeople,
  policies: privacyPolicies,
  imports: [AccountsModule, CouncilModule],
  providers: [LooksRead, LogRead, RetentionRead, NamesOf, SearchTheLog, PrivacyResolver, AnomaliesRead, LookForAnomalies, AnomaliesResolver],
})
export class PrivacyModule {}
