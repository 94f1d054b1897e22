import { counted, fromTo, html, listed, pounds, replyIcon, weekday, type Html } from '@alongside/kit/reply';

import type { MyDate } from '../my-dates';

function others({ others: groups }: MyDate): string | null {
  const told = groups.map(({ kind, count }) => (kind === 'young-person' ? counted(count, 'young person', 'young people') : counted(count, 'parent or carer', 'parents and carers')));
  return told.length === 0 ? null : `And ${listed(told)}.`;
}

/** When, where, what you get, who will be there. */
export function offerFacts(date: MyDate): Html {
  const staff = listed([date.contactName, ...date.withNames].filter((name) => name !== ''));
  const facts = [
    { icon: 'clock', label: 'When', value: weekday(date.heldOn), more: fromTo(date.startsAt, date.endsAt) },
    { icon: 'pin', label: 'Where', value: date.place, more: date.placeNote },
    {
      icon: 'pound', label: 'You get',
      value: date.payPence > 0 ? `${pounds(date.payPence)}, and your fares` : 'Your fares',
      more: date.payPence > 0 ? `We pay you by ${weekday(date.payBy)}.` : null,
    },
    { icon: 'people', label: 'Who will be there', value: staff, more: others(date) },
  ] as const;
  return html`<dl class="facts">${facts.map(({ icon, label, value, more }) =>
    html`<div><dt>${replyIcon(icon)}<span>${label}</span></dt><dd>${value}</dd>${more && html`<dd>${more}</dd>`}</div>`)}</dl>`;
}
