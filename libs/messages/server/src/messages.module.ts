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
import { PostLetters } from './actions/post-letters';
import { PrintLetters } from './actions/print-letters';
import { QueueMessage } from './actions/queue-message';
import { ReleaseMessage } from './actions/release-message';
import { SettleMessage } from './actions/settle-message';
import { CouncilPost } from './council-post';
import { LettersController } from './files/letters.controller';
import { MailWaitingResolver } from './graphql/mail-waiting.resolver';
import { MessagesResolver } from './graphql/messages.resolver';
import { PaperLettersResolver } from './graphql/paper-letters.resolver';
import { messagesJobs } from './jobs';
import { letterWriters, Letters } from './letters';
import { LetterPapers } from './letters/letter-papers';
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
import { PaperLetterEntity } from './store/paper-letter.entity';
import { PaperLetterStore } from './store/paper-letter.store';
import { PaperLettersRead } from './store/paper-letters.read';
import { ReminderEntity } from './store/reminder.entity';
import { ReminderStore } from './store/reminder.store';

@contextModule({
  context: 'messages',
  imports: [AccountsModule, CouncilModule, MembersModule, ConsentModule, OpportunitiesModule, PanelsModule, PaymentsModule, VoiceModule],
  entities: [MessageEntity, ReminderEntity, PaperLetterEntity],
  migrations: messagesMigrations,
  personalData: messagesPersonalData,
  withoutPeople: messagesWithoutPeople,
  policies: messagesPolicies,
  controllers: [LettersController],
  providers: [
    MessageStore, MessageLeaseStore, ReminderStore, MessagesRead, CapturedMailStore, SendingHours,
    QueueMessage, ClaimMessages, SettleMessage, ReleaseMessage, PlanReminder, GiveDueReminders,
    Sender, SafeAddress, ...letterWriters, Letters, ...messagesJobs, MessagesDoor, MessagesResolver, MailWaitingResolver,
    PaperLetterStore, PaperLettersRead, CouncilPost, PrintLetters, PostLetters, LetterPapers, PaperLettersResolver,
  ],
  exports: [MessagesDoor, CapturedMailStore],
})
export class MessagesModule {}
