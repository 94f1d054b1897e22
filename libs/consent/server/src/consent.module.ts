import { AccountsModule } from '@alongside/accounts/server';
import { CouncilModule } from '@alongside/council/server';
import { MembersModule } from '@alongside/members/server';
import { contextModule } from '@alongside/platform/context';

import { AnswerForJoining } from './answer-for-joining';
import { AnswerJoining } from './actions/answer-joining';
import { AskForJoining } from './actions/ask-for-joining';
import { AnswerConsent } from './actions/answer-consent';
import { AnswerPermission } from './actions/answer-permission';
import { AskAgain } from './actions/ask-again';
import { AskConsent } from './actions/ask-consent';
import { AskForPermission } from './actions/ask-for-permission';
import { BringIntoConsentResolver, BringIntoPermissionResolver } from './graphql/bring-in.resolver';
import { LookAtBirthdayAgain } from './actions/look-at-birthday-again';
import { OnBirthDateCorrected } from './jobs/on-birth-date-corrected';
import { AskWhoDecidesNow } from './actions/ask-who-decides-now';
import { AssessUnderstanding } from './actions/assess-understanding';
import { ChangePlace } from './actions/change-place';
import { CheckConsentByManager } from './actions/check-consent-by-manager';
import { EndPermissionTalk } from './actions/end-permission-talk';
import { EndUse } from './actions/end-use';
import { HandOutLinks } from './actions/hand-out-links';
import { LetLapse } from './actions/let-lapse';
import { OfferYes } from './actions/offer-yes';
import { RecordAnswer } from './actions/record-answer';
import { RegisterUse } from './actions/register-use';
import { RenewReplyLink } from './actions/renew-reply-link';
import { SettleTakedown } from './actions/settle-takedown';
import { WriteFormVersion } from './actions/write-form-version';
import { CheckTranslation } from './actions/check-translation';
import { WriteTranslation } from './actions/write-translation';
import { AnswerForGroups } from './answer-for-groups';
import { AnswerForWelcome } from './answer-for-welcome';
import { ChooseLanguage } from './choose-language';
import { ConsentMoments } from './consent-moments';
import { ConsentScans } from './consent-scans';
import { ConsentWords } from './consent-words';
import { ConsentDoor } from './consent.door';
import { consentPolicies } from './consent.policies';
import { DecisionPictures } from './decision-pictures';
import { AnswerPermissionResolver } from './graphql/answer-permission.resolver';
import { ConsentDeedsResolver } from './graphql/consent-deeds.resolver';
import { ConsentFieldsResolver } from './graphql/consent-fields.resolver';
import { ConsentsResolver } from './graphql/consents.resolver';
import { EvidenceResolver } from './graphql/evidence.resolver';
import { FormsResolver } from './graphql/forms.resolver';
import { OffersResolver } from './graphql/offers.resolver';
import { PermissionResolver } from './graphql/permission.resolver';
import { SaidForOthersResolver } from './graphql/said-for-others.resolver';
import { TakedownsResolver } from './graphql/takedowns.resolver';
import { TranslationsResolver } from './graphql/translations.resolver';
import { UnderstandingResolver } from './graphql/understanding.resolver';
import { ConsentWordingsResolver, PermissionWordingsResolver } from './graphql/wordings.resolver';
import { AskAgainJob } from './jobs/ask-again.job';
import { SendJoiningLinks } from './jobs/send-joining-links.job';
import { JoiningShown } from './joining-shown';
import { GuardianJoining } from './reply-page/guardian-joining';
import { JoiningAskingEntity } from './store/joining-asking.entity';
import { JoiningAskingStore } from './store/joining-asking.store';
import { ChildrenWaiting } from './children-waiting';
import { ChildrenWaitingResolver } from './graphql/children-waiting.resolver';
import { JoiningProofResolver } from './graphql/joining-proof.resolver';
import { JoiningProofs } from './joining-proofs';
import { JoiningTold } from './joining-told';
import { JoiningAnswers } from './store/joining-answers.store';
import { JoiningLinks } from './store/joining-links.store';
import { JoiningResolver } from './graphql/joining.resolver';
import { LetLapseJob } from './jobs/let-lapse.job';
import { OnDecidersChanged } from './jobs/on-deciders-changed';
import { OnGroupYesStopped } from './jobs/on-group-yes-stopped';
import { OnWhoDecidesChanged } from './jobs/on-who-decides-changed';
import { JoinedRecords } from './joined-records';
import { LapsesDue } from './lapses-due';
import { NewWords } from './new-words';
import { PurposeAges } from './purpose-ages';
import { QuestionsInSight } from './questions-in-sight';
import { RecordDecision } from './record-decision';
import { RecordEvidence } from './record-evidence';
import { RenewalsDue } from './renewals-due';
import { ReplyLinks } from './reply-links';
import { GuardianQuestions } from './reply-page/guardian-questions';
import { GuardianReplies } from './reply-page/guardian-replies';
import { PermissionReplyController } from './reply-page/permission-reply.controller';
import { SaidForOthers } from './said-for-others';
import { SaidTodayOf } from './said-today';
import { SettleQuestion } from './settle-question';
import { ShownPermission } from './shown-permission';
import { TellAround } from './around-told';
import { ConsentUseEntity } from './store/consent-use.entity';
import { ConsentUseStore } from './store/consent-use.store';
import { ConsentEntity } from './store/consent.entity';
import { ConsentStore } from './store/consent.store';
import { ConsentFormsRead } from './store/consent-forms.read';
import { ConsentsRead } from './store/consents.read';
import { DecisionEntity } from './store/decision.entity';
import { DecisionStore } from './store/decision.store';
import { DecisionsRead } from './store/decisions.read';
import { EvidenceEntity } from './store/evidence.entity';
import { EvidenceRead } from './store/evidence.read';
import { EvidenceStore } from './store/evidence.store';
import { FormVersionsRead } from './store/form-versions.read';
import { FormVersionsStore } from './store/form-versions.store';
import { consentInvariants } from './invariants';
import { GillickEntity } from './store/gillick.entity';
import { GillickStore } from './store/gillick.store';
import { consentMigrations } from './store/migrations';
import { consentPersonalData, consentWithoutPeople } from './store/personal-data';
import { consentSealed } from './store/sealed';
import { PermissionEntity } from './store/permission.entity';
import { PermissionStore } from './store/permission.store';
import { PermissionsRead } from './store/permissions.read';
import { ReadingFormats } from './store/reading-formats';
import { RenewalStore } from './store/renewal.store';
import { ReplyLinkEntity } from './store/reply-link.entity';
import { ReplyLinkStore } from './store/reply-link.store';
import { ScopeFormsRead } from './store/scope-forms.read';
import { TakedownEntity } from './store/takedown.entity';
import { TakedownStore } from './store/takedown.store';
import { TranslationsRead } from './store/translations.read';
import { TranslationsStore } from './store/translations.store';
import { UnderstandingsRead } from './store/understandings.read';
import { UsesRead } from './store/uses.read';
import { WordingsRead } from './store/wordings.read';
import { TakeDowns } from './take-downs';
import { TakePart } from './take-part';
import { SoonerEnds } from './sooner-ends';
import { TellWhoMayBeTold } from './tell-who-may-be-told';
import { Understood } from './understood';
import { UnderstandingSeals } from './understanding-seals';
import { Wordings } from './wordings';

@contextModule({
  context: 'consent',
  imports: [AccountsModule, CouncilModule, MembersModule],
  entities: [PermissionEntity, EvidenceEntity, ReplyLinkEntity, ConsentEntity, DecisionEntity, GillickEntity, ConsentUseEntity, TakedownEntity, JoiningAskingEntity],
  migrations: consentMigrations,
  personalData: consentPersonalData,
  sealed: consentSealed,
  withoutPeople: consentWithoutPeople,
  policies: consentPolicies,
  invariants: consentInvariants,
  controllers: [PermissionReplyController],
  providers: [
    PermissionStore, EvidenceStore, ReplyLinkStore, PermissionsRead, EvidenceRead, ConsentFormsRead,
    TakePart, TellAround, ShownPermission, RecordEvidence, ReplyLinks, GuardianReplies, GuardianQuestions,
    AskForPermission, AnswerPermission, RenewReplyLink, EndPermissionTalk, AskWhoDecidesNow, OnDecidersChanged, HandOutLinks,
    ConsentStore, DecisionStore, GillickStore, ConsentUseStore, TakedownStore, RenewalStore, ConsentsRead, DecisionsRead, UsesRead, UnderstandingsRead, ScopeFormsRead, ReadingFormats, WordingsRead, TranslationsRead, TranslationsStore,
    PurposeAges, DecisionPictures, ConsentMoments, ConsentScans, ConsentWords, RecordDecision, TakeDowns, TellWhoMayBeTold, SoonerEnds, SettleQuestion, UnderstandingSeals, Understood, JoinedRecords, SaidForOthers, SaidTodayOf, NewWords, FormVersionsStore, FormVersionsRead, WriteFormVersion, WriteTranslation, CheckTranslation, Wordings, ChooseLanguage, ChangePlace,
    RenewalsDue, AskAgain, AskAgainJob, LapsesDue, LetLapse, LetLapseJob, OnWhoDecidesChanged, LookAtBirthdayAgain, OnBirthDateCorrected, AnswerForGroups, AnswerForWelcome, OnGroupYesStopped,
    JoiningAskingStore, JoiningAnswers, JoiningLinks, JoiningTold, JoiningShown, AskForJoining, AnswerJoining, AnswerForJoining, SendJoiningLinks, GuardianJoining, JoiningResolver, JoiningProofs, JoiningProofResolver, ChildrenWaiting, ChildrenWaitingResolver,
    AskConsent, AnswerConsent, OfferYes, RecordAnswer, AssessUnderstanding, CheckConsentByManager, RegisterUse, EndUse, SettleTakedown,
    PermissionResolver, AnswerPermissionResolver, QuestionsInSight, ConsentsResolver, ConsentFieldsResolver, ConsentDeedsResolver, TakedownsResolver, UnderstandingResolver, FormsResolver, EvidenceResolver, SaidForOthersResolver, OffersResolver, TranslationsResolver, ConsentWordingsResolver, PermissionWordingsResolver, BringIntoPermissionResolver, BringIntoConsentResolver, ConsentDoor,
  ],
  exports: [ConsentDoor],
})
export class ConsentModule {}
