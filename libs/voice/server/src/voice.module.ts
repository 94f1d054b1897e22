import { contextModule } from '@alongside/platform/context';

@contextModule({ context: 'voice' })
export class VoiceModule {}
