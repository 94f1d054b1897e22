import { AccountsModule } from '@alongside/accounts/server';
import { CouncilModule } from '@alongside/council/server';
import { contextModule } from '@alongside/platform/context';

import { AskForCopy } from './actions/ask-for-copy';
import { CheckWhoAsked } from './actions/check-who-asked';
import { LetCopiesGo } from './actions/let-copies-go';
import { LookForAnomalies } from './actions/look-for-anomalies';
import { MakeCopy } from './actions/make-copy';
import { SearchTheLog } from './actions/search-the-log';
import { TakeCopy } from './actions/take-copy';
import { MyCopyController } from './files/my-copy.controller';
import { AnomaliesResolver } from './graphql/anomalies.resolver';
import { CopiesResolver } from './graphql/copies.resolver';
import { PrivacyResolver } from './graphql/privacy.resolver';
import { LetCopiesGoJob } from './jobs/let-copies-go.job';
import { OnCopyAsked } from './jobs/on-copy-asked';
import { OnCopyWhoChecked } from './jobs/on-copy-who-checked';
import { NamesOf } from './names-of';
import { privacyPolicies } from './privacy.policies';
import { AnomaliesRead } from './store/anomalies.read';
import { CopyRequestEntity } from './store/copy-request.entity';
import { CopyRequestStore } from './store/copy-request.store';
import { CopyRequestsRead } from './store/copy-requests.read';
import { LogRead } from './store/log.read';
import { LooksRead } from './store/looks.read';
import { privacyMigrations } from './store/migrations';
import { privacyPersonalData, privacyWithoutPeople } from './store/personal-data';
import { PersonalRowsRead } from './store/personal-rows.read';
import { RetentionRead } from './store/retention.read';

@contextModule({
  context: 'privacy',
  migrations: privacyMigrations,
  entities: [CopyRequestEntity],
  personalData: privacyPersonalData,
  withoutPeople: privacyWithoutPeople,
  controllers: [MyCopyController],
  policies: privacyPolicies,
  imports: [AccountsModule, CouncilModule],
  providers: [
    CopyRequestStore, CopyRequestsRead, PersonalRowsRead, AskForCopy, CheckWhoAsked, MakeCopy, TakeCopy, LetCopiesGo, LetCopiesGoJob, OnCopyAsked, OnCopyWhoChecked, CopiesResolver,
    LooksRead, LogRead, RetentionRead, NamesOf, SearchTheLog, PrivacyResolver, AnomaliesRead, LookForAnomalies, AnomaliesResolver,
  ],
})
export class PrivacyModule {}
