import type { FormFormat } from '@alongside/consent/rules';
import { html, type Html } from '@alongside/kit/reply';

/** The same words in another way, kept for the next time. A button, because looking at an address must change nothing. */
export function readingSwitch(code: string, format: FormFormat): Html {
  const [other, says] = format === 'easy-read' ? ['standard', 'Show it in more words'] : ['easy-read', 'Show it in Easy Read'];
  return html`<form method="post" action="/c/${code}"><button class="button button-quiet" name="format" value="${other}">${says}</button></form>`;
}
