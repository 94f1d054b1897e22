import type { ContextMigration } from '@alongside/platform/database';

import { voiceItems } from './0001-voice-items';
import { secondWall } from './0101-second-wall';
import { wordsAreSealed } from './0328-words-are-sealed';

export const voiceMigrations: readonly ContextMigration[] = [voiceItems, secondWall, wordsAreSealed];
