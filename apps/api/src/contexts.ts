import { AccountsModule } from '@alongside/accounts/server';
import { CouncilModule } from '@alongside/council/server';
import { MembersModule } from '@alongside/members/server';
import { ConsentModule } from '@alongside/consent/server';
import { OpportunitiesModule } from '@alongside/opportunities/server';
import { TrainingModule } from '@alongside/training/server';
import { PanelsModule } from '@alongside/panels/server';
import { PaymentsModule } from '@alongside/payments/server';
import { VoiceModule } from '@alongside/voice/server';
import { MessagesModule } from '@alongside/messages/server';
import { ImpactModule } from '@alongside/impact/server';
import { PrivacyModule } from '@alongside/privacy/server';

/** All twelve, left before right. */
export const contextModules = [
  AccountsModule, CouncilModule, MembersModule, ConsentModule, OpportunitiesModule, TrainingModule,
  PanelsModule, PaymentsModule, VoiceModule, MessagesModule, ImpactModule, PrivacyModule,
];
