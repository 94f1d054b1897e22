import { AccountsModule } from '@alongside/accounts/server';
import { ConsentModule } from '@alongside/consent/server';
import { CouncilModule } from '@alongside/council/server';
import { MembersModule } from '@alongside/members/server';
import { OpportunitiesModule } from '@alongside/opportunities/server';
import { PanelsModule } from '@alongside/panels/server';
import { PaymentsModule } from '@alongside/payments/server';
import { contextModule } from '@alongside/platform/context';
import { VoiceModule } from '@alongside/voice/server';

import { ClaimMessages } from './actions/claim-messages';
import { GiveDueReminders } from './actions/give-due-reminders';
import { PlanReminder } from './actions/plan-reminder';
import { QueueMessage } from './actions/queue-message';
import { ReleaseMessage } from './actions/release-message';
import { SettleMessage } from './actions/settle-message';
import { MailWaitingResolver } from './graphql/mail-waiting.resolver';
import { MessagesResolver } from './graphql/messages.resolver';
import { messagesJobs } from './jobs';
import { letterWriters, Letters } from './letters';
import { SafeAddress } from './letters/safe-address';
import { Sender } from './letters/sender';
import { MessagesDoor } from './messages.door';
import { messagesPolicies } from './messages.policies';
import { SendingHours } from './sending-hours';
import { CapturedMailStore } from './store/captured-mail.store';
import { MessageEntity } from './store/message.entity';
import { MessageLeaseStore } from './store/message-lease.store';
import { MessageStore } from './store/message.store';
import { MessagesRead } from './store/messages.read';
import { messagesMigrations } from './store/migrations';
import { messagesPersonalData, messagesWithoutPeople } from './store/personal-data';
import { ReminderEntity } from './store/reminder.entity';
import { ReminderStore } from './store/reminder.store';

@contextModule({
  context: 'messages',
  imports: [AccountsModule, CouncilModule, MembersModule, ConsentModule, OpportunitiesModule, PanelsModule, PaymentsModule, VoiceModule],
  entities: [MessageEntity, ReminderEntity],
  migrations: messagesMigrations,
  personalData: messagesPersonalData,
  withoutPeople: messagesWithoutPeople,
  policies: messagesPolicies,
  providers: [
    MessageStore, MessageLeaseStore, ReminderStore, MessagesRead, CapturedMailStore, SendingHours,
    QueueMessage, ClaimMessages, SettleMessage, ReleaseMessage, PlanReminder, GiveDueReminders,
    Sender, SafeAddress, ...letterWriters, Letters, ...messagesJobs, MessagesDoor, MessagesResolver, MailWaitingResolver,
  ],
  exports: [MessagesDoor, CapturedMailStore],
})
export class MessagesModule {}
