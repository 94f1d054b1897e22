import { AccountsModule } from '@alongside/accounts/server';
import { CouncilModule } from '@alongside/council/server';
import { MembersModule } from '@alongside/members/server';
import { contextModule } from '@alongside/platform/context';

import { AskForCopy } from './actions/ask-for-copy';
import { AskToBeForgotten } from './actions/ask-to-be-forgotten';
import { CheckWhoAsked } from './actions/check-who-asked';
import { DecideLettingGo } from './actions/decide-letting-go';
import { FindPastItsTime } from './actions/find-past-its-time';
import { FindPeople } from './actions/find-people';
import { HandOverCopy } from './actions/hand-over-copy';
import { HoldRecord } from './actions/hold-record';
import { KeepTombstones } from './actions/keep-tombstones';
import { LetCopiesGo } from './actions/let-copies-go';
import { LetItGo } from './actions/let-it-go';
import { LookForAnomalies } from './actions/look-for-anomalies';
import { MakeCopy } from './actions/make-copy';
import { MakeCopyFor } from './actions/make-copy-for';
import { SearchTheLog } from './actions/search-the-log';
import { TakeCopy } from './actions/take-copy';
import { CopiesController } from './files/copies.controller';
import { MyCopyController } from './files/my-copy.controller';
import { AnomaliesResolver } from './graphql/anomalies.resolver';
import { CopiesResolver } from './graphql/copies.resolver';
import { FoundPersonResolver } from './graphql/found-person.resolver';
import { LettingGoResolver } from './graphql/letting-go.resolver';
import { PrivacyResolver } from './graphql/privacy.resolver';
import { FindPastItsTimeJob } from './jobs/find-past-its-time.job';
import { KeepTombstonesJob } from './jobs/keep-tombstones.job';
import { LetCopiesGoJob } from './jobs/let-copies-go.job';
import { OnCopyAsked } from './jobs/on-copy-asked';
import { OnCopyWhoChecked } from './jobs/on-copy-who-checked';
import { OnLettingGoApproved } from './jobs/on-letting-go-approved';
import { HeldPeople } from './held-people';
import { NamesOf } from './names-of';
import { PrivacyDoor } from './privacy.door';
import { privacyPolicies } from './privacy.policies';
import { AnomaliesRead } from './store/anomalies.read';
import { CopyRequestEntity } from './store/copy-request.entity';
import { CopyRequestStore } from './store/copy-request.store';
import { CopyRequestsRead } from './store/copy-requests.read';
import { LegalHoldEntity } from './store/legal-hold.entity';
import { LegalHoldStore } from './store/legal-hold.store';
import { LettingGoEntity } from './store/letting-go.entity';
import { LettingGoStore } from './store/letting-go.store';
import { LettingsGoRead } from './store/lettings-go.read';
import { LogRead } from './store/log.read';
import { LooksRead } from './store/looks.read';
import { privacyMigrations } from './store/migrations';
import { privacyPersonalData, privacyWithoutPeople } from './store/personal-data';
import { privacySealed } from './store/sealed';
import { PersonalRowsRead } from './store/personal-rows.read';
import { PersonalRowsStore } from './store/personal-rows.store';
import { RetentionRead } from './store/retention.read';

@contextModule({
  context: 'privacy',
  migrations: privacyMigrations,
  entities: [CopyRequestEntity, LettingGoEntity, LegalHoldEntity],
  personalData: privacyPersonalData,
  sealed: privacySealed,
  withoutPeople: privacyWithoutPeople,
  controllers: [MyCopyController, CopiesController],
  policies: privacyPolicies,
  imports: [AccountsModule, CouncilModule, MembersModule],
  providers: [
    CopyRequestStore, CopyRequestsRead, PersonalRowsRead, AskForCopy, CheckWhoAsked, MakeCopy, TakeCopy, LetCopiesGo, LetCopiesGoJob, OnCopyAsked, OnCopyWhoChecked, CopiesResolver,
    MakeCopyFor, HandOverCopy, FindPeople, FoundPersonResolver, HeldPeople, PersonalRowsStore, LettingGoStore, LegalHoldStore, LettingsGoRead, FindPastItsTime, FindPastItsTimeJob, AskToBeForgotten, DecideLettingGo, LetItGo, HoldRecord, OnLettingGoApproved,
    LettingGoResolver, KeepTombstones, KeepTombstonesJob, PrivacyDoor,
    LooksRead, LogRead, RetentionRead, NamesOf, SearchTheLog, PrivacyResolver, AnomaliesRead, LookForAnomalies, AnomaliesResolver,
  ],
  exports: [PrivacyDoor],
})
export class PrivacyModule {}
