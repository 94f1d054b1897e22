import { Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

export type PanelState = 'REQUESTED' | 'AGREED' | 'OUTCOME_RECORDED' | 'TOLD';

/** Where a panel stands, in a word or two. `toDo`: somebody here must do the next thing. */
export function StateTag({ state, toDo = false }: { state: PanelState; toDo?: boolean }) {
  if (state === 'REQUESTED') return <Tag tone="wait" icon="clock"><Trans>Asked</Trans></Tag>;
  if (state === 'AGREED') return toDo ? <Tag tone="wait"><Trans>Outcome</Trans></Tag> : <Tag tone="good" icon="check"><Trans>Agreed</Trans></Tag>;
  if (state === 'OUTCOME_RECORDED') return <Tag><Trans>Recorded</Trans></Tag>;
  return <Tag tone="good" icon="check"><Trans>Told</Trans></Tag>;
}

export function ShortNoticeTag() {
  return <Tag tone="wait"><Trans>Short notice</Trans></Tag>;
}
