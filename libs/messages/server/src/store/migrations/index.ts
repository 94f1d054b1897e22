import type { ContextMigration } from '@alongside/platform/database';

import { messagesAndReminders } from './0001-messages-and-reminders';
import { capturedMail } from './0002-captured-mail';
import { secondWall } from './0101-second-wall';
import { lettersToPost } from './0376-letters-to-post';

export const messagesMigrations: readonly ContextMigration[] = [messagesAndReminders, capturedMail, secondWall, lettersToPost];
