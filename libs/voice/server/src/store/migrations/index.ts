import type { ContextMigration } from '@alongside/platform/database';

import { voiceItems } from './0001-voice-items';

export const voiceMigrations: readonly ContextMigration[] = [voiceItems];
