import { Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

/** The same in each list: what this person said. No colour for a yes or a no, because both are right. */
export function AnswerTag({ answer }: { answer: 'YES' | 'NO' | 'TALK' }) {
  if (answer === 'YES') return <Tag icon="check"><Trans>You said yes</Trans></Tag>;
  if (answer === 'NO') return <Tag icon="cross"><Trans>You said no</Trans></Tag>;
  return <Tag tone="wait" icon="said"><Trans>You want to talk</Trans></Tag>;
}
