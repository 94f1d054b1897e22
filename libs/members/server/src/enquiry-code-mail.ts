import type { Mail } from '@alongside/platform/notify';

/** Says nothing about who we are or why: somebody else may see the screen. */
export function enquiryCodeMail(shown: string): Pick<Mail, 'subject' | 'text'> {
  return {
    subject: `Your code: ${shown}`,
    text: ['Hello', `Your code is ${shown}`, 'Type it on the page where you asked for it. It works for 15 minutes.', 'Did you not ask for a code? Then you can delete this. Nothing happens without it.'].join('\n\n'),
  };
}

export function enquiryCodeText(shown: string): string {
  return `Your code is ${shown}. It works for 15 minutes. Not you? You can delete this.`;
}
