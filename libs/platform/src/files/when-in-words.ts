import type { Instant } from '@alongside/kernel';

const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit', hour12: true });

/** `24 Nov, 4:30pm`, as people here say it. */
export function whenInWords(moment: Instant): string {
  return format.format(moment).replace(/\s([ap]m)$/, '$1');
}
