import { leafParts } from '../words/days';
import { html, type Html } from './html';

/** The day a page is about. */
export function replyLeaf(date: string): Html {
  const { weekday, day, month } = leafParts(date);
  return html`<time class="leaf" datetime="${date}">${weekday} <b>${day}</b> ${month}</time>`;
}
