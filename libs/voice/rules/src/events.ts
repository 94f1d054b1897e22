import type { Actor, Fact } from '@alongside/kernel';

import type { VoiceItem } from './voice-item';

const fact = (name: string, item: VoiceItem, data: Fact['data'] = {}): Fact => ({ name: `voice.${name}`, subjectId: item.id, data: { itemId: item.id, ...data } });

export const itemHeard = (item: VoiceItem): Fact =>
  fact('item-heard', item, { memberId: item.sayings[0]?.memberId ?? null, ownerId: item.ownerId, answerBy: item.answerBy });

export const itemAssigned = (item: VoiceItem): Fact => fact('item-assigned', item, { ownerId: item.ownerId });

export const workStarted = (item: VoiceItem): Fact => fact('work-started', item, { ownerId: item.ownerId });

export const itemJoined = (part: VoiceItem, whole: VoiceItem): Fact => fact('item-joined', part, { intoId: whole.id, sayingCount: whole.sayings.length });

export const itemAnswered = (item: VoiceItem): Fact =>
  fact('answered', item, { outcome: item.answer?.outcome ?? null, answeredOn: item.answer?.on ?? null, answerBy: item.answerBy });

export const itemConfirmed = (item: VoiceItem, by: Actor): Fact => fact('answer-confirmed', item, { memberId: by.personId, stage: item.stage });

export const itemDisputed = (item: VoiceItem, by: Actor): Fact => fact('answer-disputed', item, { memberId: by.personId, answerBy: item.answerBy });

export const changePublished = (item: VoiceItem): Fact => fact('change-published', item, { publishedOn: item.published?.on ?? null });

export const changeTakenDown = (item: VoiceItem): Fact => fact('change-taken-down', item);
