import { Chain, moment, weekday, type Step } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { Panel } from './panel';

const order = ['REQUESTED', 'AGREED', 'OUTCOME_RECORDED', 'TOLD'];

/** Asked, agreed, outcome, told: with who and when as far as it has come. */
export function PanelStages({ panel }: { panel: Panel }) {
  const { askedByName, askedAt, agreedByName, agreedAt, recordedAt, toldAt, heldOn } = panel;
  const reached = order.indexOf(panel.state);
  const state = (place: number): Step['state'] => (place <= reached ? 'done' : place === reached + 1 ? 'now' : 'ahead');
  return (
    <Chain
      steps={[
        { label: <Trans>Asked for</Trans>, detail: <>{askedByName} {moment(askedAt)}</>, state: state(0) },
        { label: <Trans>Agreed</Trans>, detail: agreedAt ? <>{agreedByName} {moment(agreedAt)}</> : <Trans>The coordinator looks at it</Trans>, state: state(1) },
        { label: <Trans>Outcome</Trans>, detail: recordedAt ? moment(recordedAt) : <Trans>After {weekday(heldOn)}</Trans>, state: state(2) },
        { label: <Trans>Members told</Trans>, detail: toldAt ? moment(toldAt) : <Trans>As soon as the outcome is known</Trans>, state: state(3) },
      ]}
    />
  );
}
