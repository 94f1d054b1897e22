import { Tag, type TagTone } from '@alongside/kit';

import type { CheckState } from './check-page.generated';
import { useCheckWords } from './use-check-words';

const tones: Readonly<Record<CheckState, TagTone>> = { NOT_STARTED: 'plain', REQUESTED: 'wait', OVERDUE: 'worry', MET: 'good', EXPIRING: 'wait', EXPIRED: 'worry', EXEMPT: 'plain' };

/** There, not yet, late, run out: whether, and never what it says. */
export function CheckTag({ state }: { state: CheckState }) {
  const { states } = useCheckWords();
  return <Tag tone={tones[state]}>{states[state]}</Tag>;
}
