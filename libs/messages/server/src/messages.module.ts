import { AccountsModule } from '@alongside/accounts/server';
import { CouncilModule } from '@alongside/council/server';
import { MembersModule } from '@alongside/members/server';
import { contextModule } from '@alongside/platform/context';

import { ClaimMessages } from './actions/claim-messages';
import { GiveDueReminders } from './actions/give-due-reminders';
import { PlanReminder } from './actions/plan-reminder';
import { QueueMessage } from './actions/queue-message';
import { ReleaseMessage } from './actions/release-message';
import { SettleMessage } from './actions/settle-message';
import { MessagesResolver } from './graphql/messages.resolver';
import { DeliverMessage } from './jobs/deliver-message';
import { DeliverMessages } from './jobs/deliver-messages.job';
import { SendDueReminders } from './jobs/send-due-reminders.job';
import { Letters } from './letters/letters';
import { SafeAddress } from './letters/safe-address';
import { MessagesDoor } from './messages.door';
import { messagesPolicies } from './messages.policies';
import { SendingHours } from './sending-hours';
import { CapturedMailStore } from './store/captured-mail.store';
import { MessageEntity } from './store/message.entity';
import { MessageLeaseStore } from './store/message-lease.store';
import { MessageStore } from './store/message.store';
import { MessagesRead } from './store/messages.read';
import { messagesMigrations } from './store/migrations';
import { ReminderEntity } from './store/reminder.entity';
import { ReminderStore } from './store/reminder.store';

@contextModule({
  context: 'messages',
  entities: [MessageEntity, ReminderEntity],
  migrations: messagesMigrations,
  policies: messagesPolicies,
  imports: [AccountsModule, CouncilModule, MembersModule],
  providers: [
    MessageStore, MessageLeaseStore, ReminderStore, MessagesRead, CapturedMailStore, SendingHours,
    QueueMessage, ClaimMessages, SettleMessage, ReleaseMessage, PlanReminder, GiveDueReminders,
    { provide: Letters, useFactory: (...writers: ConstructorParameters<typeof Letters>) => new Letters(...writers), inject: [] }, SafeAddress,
    DeliverMessage, DeliverMessages, SendDueReminders, MessagesDoor, MessagesResolver,
  ],
  exports: [MessagesDoor, CapturedMailStore],
})
export class MessagesModule {}
