import { londonDay, weekdayDate } from '@alongside/kernel';
import type { Mail } from '@alongside/platform/notify';

import type { DueEmail } from './store/email-change.queue';

type Words = Pick<Mail, 'subject' | 'text'>;

const spoken = (code: string) => `${code.slice(0, 4)}-${code.slice(4)}`;

/** Says nothing about who we are or why: somebody else may see the screen. */
export function emailMail({ what, countsAt }: Pick<DueEmail, 'what' | 'countsAt'>, code: string): Words {
  if (what === 'code') return withCode(code, ['Write it where you asked to change your email, or read it out to the person who helps you. It works for 30 minutes, once.', 'Did you not ask for this? Then you can delete it. Nothing changes without it.']);
  if (what === 'old-code') return withCode(code, ['Write it where you asked to change your email. It shows that it is you. It works for 30 minutes, once.', 'Did you not ask for this? Then someone may be using your page. Tell nobody this code. Sign in and press “Sign out everywhere”, or call us today.']);
  if (what === 'told') return { subject: 'Your details were changed', text: ['Hello', 'How you sign in was changed today. This address is not used for it any more.', 'Was it you? Then all is well.', 'Was it not you? Tell us today.'].join('\n\n') };
  return { subject: 'Your details will change', text: ['Hello', ...waits(countsAt), 'Was it you? Then all is well.', 'Was it not you? Sign in and press “Stop the change”, or tell us today.'].join('\n\n') };
}

/** A text is read on a locked screen too. */
export function emailText({ what, countsAt }: Pick<DueEmail, 'what' | 'countsAt'>, code: string): string {
  if (what === 'old-code') return `Your code is ${spoken(code)}. It works for 30 minutes, once. Not you? Tell nobody this code, and call us today.`;
  return `${waits(countsAt).join(' ')} Not you? Sign in and stop the change, or tell us today.`;
}

function withCode(code: string, paragraphs: readonly string[]): Words {
  return { subject: `Your code: ${spoken(code)}`, text: ['Hello', `Your code is ${spoken(code)}`, ...paragraphs].join('\n\n') };
}

const waits = (countsAt: DueEmail['countsAt']): readonly string[] =>
  countsAt === null
    ? ['Someone asked to change how you sign in. We make sure first that it is you.']
    : [`How you sign in changes on ${weekdayDate(londonDay(countsAt))}. Until then all works as before.`];
