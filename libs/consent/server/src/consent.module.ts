import { AccountsModule } from '@alongside/accounts/server';
import { CouncilModule } from '@alongside/council/server';
import { MembersModule } from '@alongside/members/server';
import { contextModule } from '@alongside/platform/context';

import { AnswerPermission } from './actions/answer-permission';
import { AskForPermission } from './actions/ask-for-permission';
import { AskNewGuardian } from './actions/ask-new-guardian';
import { RenewReplyLink } from './actions/renew-reply-link';
import { ConsentDoor } from './consent.door';
import { consentPolicies } from './consent.policies';
import { AnswerPermissionResolver } from './graphql/answer-permission.resolver';
import { PermissionResolver } from './graphql/permission.resolver';
import { OnGuardianConfirmed } from './jobs/on-guardian-confirmed';
import { RecordEvidence } from './record-evidence';
import { ReplyLinks } from './reply-links';
import { GuardianReplies } from './reply-page/guardian-replies';
import { PermissionReplyController } from './reply-page/permission-reply.controller';
import { ShownPermission } from './shown-permission';
import { ConsentFormsRead } from './store/consent-forms.read';
import { EvidenceEntity } from './store/evidence.entity';
import { EvidenceRead } from './store/evidence.read';
import { EvidenceStore } from './store/evidence.store';
import { consentMigrations } from './store/migrations';
import { consentPersonalData, consentWithoutPeople } from './store/personal-data';
import { PermissionEntity } from './store/permission.entity';
import { PermissionStore } from './store/permission.store';
import { PermissionsRead } from './store/permissions.read';
import { ReplyLinkEntity } from './store/reply-link.entity';
import { ReplyLinkStore } from './store/reply-link.store';
import { TakePart } from './take-part';

@contextModule({
  context: 'consent',
  imports: [AccountsModule, CouncilModule, MembersModule],
  entities: [PermissionEntity, EvidenceEntity, ReplyLinkEntity],
  migrations: consentMigrations,
  personalData: consentPersonalData,
  withoutPeople: consentWithoutPeople,
  policies: consentPolicies,
  controllers: [PermissionReplyController],
  providers: [
    PermissionStore, EvidenceStore, ReplyLinkStore, PermissionsRead, EvidenceRead, ConsentFormsRead,
    TakePart, ShownPermission, RecordEvidence, ReplyLinks, GuardianReplies,
    AskForPermission, AnswerPermission, RenewReplyLink, AskNewGuardian, OnGuardianConfirmed,
    PermissionResolver, AnswerPermissionResolver, ConsentDoor,
  ],
  exports: [ConsentDoor],
})
export class ConsentModule {}
