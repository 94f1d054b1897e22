import { Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

/** Why somebody has to call. */
export function TalkTag({ state, nobody }: { state: string; nobody: boolean }) {
  if (nobody) return <Tag tone="worry"><Trans>Nobody to ask</Trans></Tag>;
  if (state === 'IN_DISCUSSION') return <Tag tone="wait"><Trans>To talk about</Trans></Tag>;
  if (state === 'WITHDRAWN') return <Tag><Trans>Stopped a yes</Trans></Tag>;
  if (state === 'REFUSED') return <Tag><Trans>Said no</Trans></Tag>;
  return state === 'GIVEN' ? <Tag tone="good"><Trans>Said yes</Trans></Tag> : <Tag tone="wait"><Trans>Not answered yet</Trans></Tag>;
}
