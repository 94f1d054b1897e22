import { id, plainDate, type Actor, type Id } from '@alongside/kernel';

import { answer } from '../answer';
import { hear } from '../hear';
import type { AnswerOutcome, VoiceItem } from '../voice-item';

let made = 0;

/** Another id each time, the same ones in every run. */
function nextId<Kind extends string>(): Id<Kind> {
  made += 1;
  return id<Kind>(`01900000-0000-7000-8000-${String(made).padStart(12, '0')}`);
}

export const monday = plainDate('2026-11-23');
export const jo = nextId<'Person'>();
export const kev = nextId<'Member'>();

export const member = (id: Id<'Member'>): Actor =>
  ({ kind: 'person', personId: id as unknown as Id<'Person'>, roles: ['parent-carer'], purpose: 'test', assurance: 1 });

export const staff: Actor = { kind: 'person', personId: jo, roles: ['coordinator'], purpose: 'test', assurance: 1 };

export function anItem(saidBy: readonly Id<'Member'>[] = [kev]): VoiceItem {
  const [first = kev, ...others] = saidBy;
  const item = hear({ id: nextId(), sayingId: nextId(), memberId: first, words: 'Open on Sundays. I work all week.', heardBy: null, ownerId: jo }, monday, 28).state;
  return { ...item, sayings: [...item.sayings, ...others.map((memberId) => ({ ...item.sayings[0]!, id: nextId<'Saying'>(), memberId }))] };
}

export function anAnsweredItem(saidBy?: readonly Id<'Member'>[], outcome: AnswerOutcome = 'did'): VoiceItem {
  return answer(anItem(saidBy), outcome, 'We open on Sundays from March.', staff, monday).state;
}
