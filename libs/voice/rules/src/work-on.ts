import { decided, must, requiredText, type Decision, type Id } from '@alongside/kernel';

import { itemAssigned, itemJoined, workStarted } from './events';
import type { VoiceRefusal } from './refusals';
import { isOpen, type VoiceItem } from './voice-item';

const MOST_STEP = 300;

export function whyNotWorkOn(item: Pick<VoiceItem, 'stage'>): VoiceRefusal | null {
  if (item.stage === 'joined') return 'ITEM_CLOSED';
  return isOpen(item) ? null : 'ALREADY_ANSWERED';
}

/** Says what is being tried. Those who said it read these words. */
export function workOn(item: VoiceItem, words: string): Decision<VoiceItem> {
  must(whyNotWorkOn(item));
  const started: VoiceItem = { ...item, stage: 'working-on', workingOn: requiredText(words, 'words', MOST_STEP) };
  return decided(started, workStarted(started));
}

/** A promise changes hands by name; its day stays. */
export function assign(item: VoiceItem, ownerId: Id<'Person'>): Decision<VoiceItem> {
  must(whyNotWorkOn(item));
  const assigned: VoiceItem = { ...item, ownerId };
  return decided(assigned, itemAssigned(assigned));
}

export function whyNotJoin(part: VoiceItem, whole: VoiceItem): VoiceRefusal | null {
  if (part.id === whole.id) return 'SAME_ITEM';
  return whyNotWorkOn(part) ?? whyNotWorkOn(whole);
}

/** Several people said the same: one promise, kept to all of them, by the earlier day. Answers the whole and the emptied part. */
export function joinItems(part: VoiceItem, whole: VoiceItem): { readonly part: Decision<VoiceItem>; readonly whole: Decision<VoiceItem> } {
  must(whyNotJoin(part, whole));
  const known = new Set(whole.sayings.map(({ memberId }) => memberId));
  const moving = part.sayings.filter(({ memberId }) => !known.has(memberId));
  const emptied: VoiceItem = { ...part, stage: 'joined', joinedInto: whole.id, sayings: part.sayings.filter((saying) => !moving.includes(saying)) };
  const grown: VoiceItem = { ...whole, sayings: [...whole.sayings, ...moving], answerBy: part.answerBy < whole.answerBy ? part.answerBy : whole.answerBy };
  return { part: decided(emptied, itemJoined(emptied, grown)), whole: decided(grown, itemJoined(emptied, grown)) };
}
