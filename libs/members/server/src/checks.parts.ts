import { AskForCheck } from './actions/ask-for-check';
import { DefineRequirement } from './actions/define-requirement';
import { ExemptFromCheck } from './actions/exempt-from-check';
import { RecordCheck } from './actions/record-check';
import { StandingCheck } from './actions/standing-check';
import { TakeBackCheck } from './actions/take-back-check';
import { WarnAboutChecks } from './actions/warn-about-checks';
import { CheckEvidence } from './check-evidence';
import { ChecksResolver, MemberChecksResolver } from './graphql/checks.resolver';
import { KeepChecksResolver } from './graphql/keep-checks.resolver';
import { WarnAboutChecksJob } from './jobs/warn-about-checks.job';
import { MemberChecks } from './member-checks';
import { CheckWarningStore } from './store/check-warning.store';
import { ChecksRead } from './store/checks.read';
import { ExemptionEntity } from './store/exemption.entity';
import { ExemptionStore } from './store/exemption.store';
import { LetOffWarningStore } from './store/let-off-warning.store';
import { RequirementRecordEntity } from './store/requirement-record.entity';
import { RequirementRecordStore } from './store/requirement-record.store';
import { RequirementEntity } from './store/requirement.entity';
import { RequirementStore } from './store/requirement.store';

export const checksEntities = [RequirementEntity, RequirementRecordEntity, ExemptionEntity];

/** What the module opens for requirements and checks. */
export const checksProviders = [
  RequirementStore, RequirementRecordStore, ExemptionStore, CheckWarningStore, LetOffWarningStore, ChecksRead, CheckEvidence, MemberChecks, StandingCheck,
  DefineRequirement, AskForCheck, RecordCheck, TakeBackCheck, ExemptFromCheck, WarnAboutChecks, WarnAboutChecksJob,
  ChecksResolver, MemberChecksResolver, KeepChecksResolver,
];
