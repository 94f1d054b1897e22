import { weekdayDate, type PlainDate } from '@alongside/kernel';
import type { Mail } from '@alongside/platform/notify';

/** Says nothing about who or what it is about: somebody else may see the screen, and the address was typed by hand. */
export function joiningMail(page: string, lastDay: PlainDate): Pick<Mail, 'subject' | 'text'> {
  return {
    subject: 'A question for you',
    text: ['Hello', 'There is one question for you. It takes a minute, and you do not have to sign in.', page, `The link works once, until ${weekdayDate(lastDay)}. After that the page offers you a new one.`, 'Is this not for you? Then you can delete it. Nothing happens without you.', 'Working together'].join('\n\n'),
  };
}

export function joiningText(page: string): string {
  return `There is one question for you: ${page} Not for you? You can delete this. Working together`;
}
