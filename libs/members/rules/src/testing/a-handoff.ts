import { instant, type Id } from '@alongside/kernel';

import type { ConcernHandoff } from '../safety/concern-handoff';
import type { HandoffCall } from '../safety/handoff-call';

export const RAISER = '01890000-0000-7000-8000-000000000001' as Id<'Person'>;
export const ANN = '01890000-0000-7000-8000-000000000002' as Id<'Person'>;
export const ELSE = '01890000-0000-7000-8000-000000000003' as Id<'Person'>;

/** Somebody began to call at three; say what is different. */
export function aHandoff(different: Partial<ConcernHandoff> = {}): ConcernHandoff {
  return {
    id: '01890000-0000-7000-8000-0000000000aa' as Id<'ConcernHandoff'>, raisedBy: RAISER, raisedAt: instant('2026-11-23T15:00:00Z'), aboutId: null, calls: [],
    acknowledged: null, holds: [], ...different,
  };
}

export function aCall(different: Partial<HandoffCall> = {}): HandoffCall {
  const at = instant('2026-11-23T15:05:00Z');
  return {
    id: '01890000-0000-7000-8000-0000000000dd' as Id<'HandoffCall'>, route: 'hub', phonedAt: at, recordedAt: at, immediateDanger: false, reachedSealed: 'sealed',
    referenceSealed: null, ...different,
  };
}
