import type { Activity } from '@alongside/consent/rules';
import { fromTo, html, replyIcon, weekday, type Html } from '@alongside/kit/reply';

/** When, where, what about. */
export function permissionFacts({ heldOn, startsAt, endsAt, place, plainSummary }: Activity): Html {
  const facts = [
    { icon: 'clock', label: 'When', value: weekday(heldOn), more: fromTo(startsAt, endsAt) },
    { icon: 'pin', label: 'Where', value: place, more: null },
    { icon: 'heart', label: 'What about', value: plainSummary, more: null },
  ] as const;
  return html`<dl class="facts">${facts.map(({ icon, label, value, more }) =>
    html`<div><dt>${replyIcon(icon)}<span>${label}</span></dt><dd>${value}</dd>${more && html`<dd>${more}</dd>`}</div>`)}</dl>`;
}
