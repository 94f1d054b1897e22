import { AccountsModule } from '@alongside/accounts/server';
import { ConsentModule } from '@alongside/consent/server';
import { CouncilModule } from '@alongside/council/server';
import { MembersModule } from '@alongside/members/server';
import { contextModule } from '@alongside/platform/context';

import { AnswerItem } from './actions/answer-item';
import { JudgeAnswer } from './actions/judge-answer';
import { KeepPromise } from './actions/keep-promise';
import { PublishChange } from './actions/publish-change';
import { SayIt } from './actions/say-it';
import { SealEarlierWords } from './actions/seal-earlier-words';
import { TakeBackWords } from './actions/take-back-words';
import { AnswerDays } from './answer-days';
import { MyVoiceItemsResolver } from './graphql/my-voice-items.resolver';
import { PromisesResolver } from './graphql/promises.resolver';
import { OnConsentWithdrawn } from './jobs/on-consent-withdrawn';
import { SealEarlierWordsJob } from './jobs/seal-earlier-words.job';
import { PromiseSheets } from './promise-sheets';
import { SayingSeal } from './saying-seal';
import { voiceMigrations } from './store/migrations';
import { voicePersonalData, voiceWithoutPeople } from './store/personal-data';
import { voiceSealed } from './store/sealed';
import { SayingEntity } from './store/saying.entity';
import { VoiceItemEntity } from './store/voice-item.entity';
import { VoiceItemStore } from './store/voice-item.store';
import { VoiceItemsRead } from './store/voice-items.read';
import { VoiceOwners } from './voice-owners';
import { VoiceDoor } from './voice.door';
import { voicePolicies } from './voice.policies';

@contextModule({
  context: 'voice',
  imports: [AccountsModule, CouncilModule, MembersModule, ConsentModule],
  entities: [VoiceItemEntity, SayingEntity],
  migrations: voiceMigrations,
  personalData: voicePersonalData,
  sealed: voiceSealed,
  withoutPeople: voiceWithoutPeople,
  policies: voicePolicies,
  providers: [
    VoiceItemStore, VoiceItemsRead, VoiceOwners, AnswerDays, PromiseSheets,
    SayIt, KeepPromise, AnswerItem, JudgeAnswer, PublishChange, TakeBackWords, OnConsentWithdrawn, SayingSeal, SealEarlierWords, SealEarlierWordsJob, VoiceDoor, MyVoiceItemsResolver, PromisesResolver,
  ],
  exports: [VoiceDoor],
})
export class VoiceModule {}
