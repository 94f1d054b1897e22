import { useLingui } from '@lingui/react/macro';

import type { ActivityKind, PathwayStep } from './skills-page.generated';

/** What people did and where they are on the way, in words. */
export function useSkillWords() {
  const { t } = useLingui();
  const kinds: Readonly<Record<ActivityKind, string>> = { PANEL: t`Interview panels`, TRAINING: t`Training`, PROJECT: t`Planning together`, MEETING: t`Meetings` };
  const steps: Readonly<Record<PathwayStep, string>> = { SHADOW: t`Watch and learn`, CO_DELIVER: t`Do it together`, LEAD: t`Lead it`, PAID_ROLE: t`Paid role` };
  return { kinds, steps };
}
