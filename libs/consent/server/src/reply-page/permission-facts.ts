import { counted, fromTo, html, listed, phone, phoneLink, pounds, replyIcon, weekday, type Html } from '@alongside/kit/reply';

import type { AroundTold } from '../around-told';
import type { OpenedReply } from './guardian-replies';

interface ToldFact {
  readonly icon: Parameters<typeof replyIcon>[0];
  readonly label: string;
  readonly value: string;
  readonly more: Html | string | null;
}

const others = { candidates: 'People who want the job.', learners: 'Staff who come to learn.' } as const;

/** When, where, what about; whom they meet, how they get there, what they get, whom to call. */
export function permissionFacts({ permission: { activity }, around, childName }: Pick<OpenedReply, 'permission' | 'around' | 'childName'>): Html {
  const { heldOn, startsAt, endsAt, place, plainSummary } = activity;
  const facts: readonly ToldFact[] = [
    { icon: 'clock', label: 'When', value: weekday(heldOn), more: fromTo(startsAt, endsAt) },
    { icon: 'pin', label: 'Where', value: place, more: null },
    { icon: 'heart', label: 'What about', value: plainSummary, more: null },
    ...(around ? aroundFacts(around, childName) : []),
  ];
  return html`<dl class="facts">${facts.map(({ icon, label, value, more }) =>
    html`<div><dt>${replyIcon(icon)}<span>${label}</span></dt><dd>${value}</dd>${more && html`<dd>${more}</dd>`}</div>`)}</dl>`;
}

function aroundFacts(around: AroundTold, childName: string): readonly ToldFact[] {
  const { contactName, phone: number, payPence } = around;
  return [
    { icon: 'people', label: 'Who is there', value: team(around), more: alsoThere(around) },
    { icon: 'forward', label: 'Getting there', value: 'We pay the fares.', more: 'Before the day we plan with you how to get there and home.' },
    payPence > 0
      ? { icon: 'pound', label: 'Pay', value: `${pounds(payPence)} and the fares`, more: `${whenPaid(around)} ${childName} can say no to the money, or take less.` }
      : { icon: 'pound', label: 'Pay', value: 'The fares', more: null },
    { icon: 'phone', label: 'Call us', value: `Ask for ${contactName}.`, more: number && html`<a href="tel:${phoneLink(number)}">${phone(number)}</a>` },
  ];
}

function whenPaid({ payBy, payWaits = false }: AroundTold): string {
  return payWaits ? 'The council first decides how it pays people of school age for this. Then we pay it into a bank account.' : `We pay it into a bank account by ${weekday(payBy)}.`;
}

function team({ contactName, staffToo }: AroundTold): string {
  return staffToo > 0 ? `${contactName} and ${staffToo} more from our team` : `${contactName} from our team`;
}

function alsoThere({ youngPeople, adults, outsiders }: AroundTold): string | null {
  const members = listed([...(youngPeople > 0 ? [counted(youngPeople, 'other young person', 'other young people')] : []), ...(adults > 0 ? [counted(adults, 'parent or carer', 'parents and carers')] : [])]);
  const told = [members && `Up to ${members}.`, outsiders && others[outsiders]].filter((one) => one);
  return told.length > 0 ? told.join(' ') : null;
}
