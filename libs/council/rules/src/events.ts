import type { Fact } from '@alongside/kernel';

export const reactionRunAgain = (reactionId: string): Fact => ({ name: 'council.reaction-run-again', subjectId: reactionId, data: { reactionId } });
