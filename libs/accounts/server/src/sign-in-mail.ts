import type { Mail } from '@alongside/platform/notify';

/** Says nothing about who we are or why: somebody else may see the screen. */
export function signInMail(code: string): Pick<Mail, 'subject' | 'text'> {
  const shown = `${code.slice(0, 4)}-${code.slice(4)}`;
  return {
    subject: `Your code: ${shown}`,
    text: [
      'Hello',
      `Your code is ${shown}`,
      'It works for 10 minutes, once, on the phone or computer where you asked for it.',
      'Did you not ask for a code? Then you can delete this. Nobody can get in without it.',
    ].join('\n\n'),
  };
}
