import type { Mail } from '@alongside/platform/notify';

/** Says nothing about who we are or why: somebody else may see the screen. */
export function signInMail(code: string, link: string): Pick<Mail, 'subject' | 'text'> {
  const shown = `${code.slice(0, 4)}-${code.slice(4)}`;
  return {
    subject: `Your code: ${shown}`,
    text: [
      'Hello',
      `Your code is ${shown}`,
      `Or open this: ${link}`,
      'It works for 10 minutes, once, on the phone or computer where you asked for it.',
      'Did you not ask for a code? Then you can delete this. Nobody can get in without it.',
    ].join('\n\n'),
  };
}

/** A text is read on a locked screen too. */
export function signInText(code: string): string {
  return `Your code is ${code.slice(0, 4)}-${code.slice(4)}. It works for 10 minutes, once. Not you? You can delete this.`;
}

/** To a number that somebody wrote down for codes: its owner says it back. */
export function phoneTryText(code: string): string {
  return `Your code is ${code.slice(0, 4)}-${code.slice(4)}. Read it out to the person who helps you, or write it on your page. It works for 30 minutes, once. Not you? You can delete this.`;
}

/** A phone that several people have cannot say which of them is holding it. */
export const sharedPhoneText = 'More than one person uses this number with us, so we cannot send a code here. Use your email, or ask us for a card to sign in with.';
