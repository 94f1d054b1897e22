import { decided, must, Refusal, type Decision } from '@alongside/kernel';

import { stageChanged } from './events';
import type { Member } from './member';

/** With us, having a rest, gone. The door stays open: who left may come back with one word. */
export const stages = ['active', 'resting', 'left'] as const;

export type Stage = (typeof stages)[number];

export function whyNotChangeStage({ stage }: Pick<Member, 'stage'>, to: Stage): string | null {
  if (stage === to) return 'STAGE_SAME';
  return stage === 'left' && to === 'resting' ? 'STAGE_COME_BACK_FIRST' : null;
}

/** The member alone decides, and needs to give no reason. Throws Refusal STAGE_UNKNOWN, STAGE_SAME, STAGE_COME_BACK_FIRST. */
export function changeStage(member: Member, to: string): Decision<Member> {
  if (!(stages as readonly string[]).includes(to)) throw new Refusal('STAGE_UNKNOWN', 'stage');
  const stage = to as Stage;
  must(whyNotChangeStage(member, stage), 'stage');
  const changed = { ...member, stage };
  return decided(changed, stageChanged(changed));
}
