import { ButtonLink, counted, fromTo, paths, Queue, Row, weekday } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

import { useOutcomeWords } from '../words/outcome-words';
import { ShortNoticeTag, StateTag } from '../words/state-tag';
import type { PanelsPageQuery } from './panels-page.generated';

export type ListedPanel = PanelsPageQuery['panelRequests'][number];

/** Panels as a list; with `toDo` each ends in the one thing that waits. */
export function PanelQueue({ panels, toDo = false, showAsker }: { panels: readonly ListedPanel[]; toDo?: boolean; showAsker: boolean }) {
  return (
    <Queue
      items={panels.map((panel) => ({
        key: panel.id,
        lead: <StateTag state={panel.state} toDo={toDo} />,
        title: <Row as="span"><Link to={paths.panel(panel.id)}><b>{panel.role}</b></Link>{panel.shortNotice && panel.state === 'REQUESTED' && <ShortNoticeTag />}</Row>,
        detail: <Detail panel={panel} showAsker={showAsker} />,
        action: toDo && (
          <ButtonLink small look="quiet" to={paths.panel(panel.id)}>{panel.state === 'REQUESTED' ? <Trans>Look and agree</Trans> : <Trans>Say what happened</Trans>}</ButtonLink>
        ),
      }))}
    />
  );
}

function Detail({ panel, showAsker }: { panel: ListedPanel; showAsker: boolean }) {
  const { t } = useLingui();
  const words = useOutcomeWords();
  const { heldOn, startsAt, endsAt, place, candidates, askedByName, outcome } = panel;
  return (
    <>
      {weekday(heldOn)}, {fromTo(startsAt, endsAt)}. {place}. {counted(candidates, t`person to meet`, t`people to meet`)}.{' '}
      {showAsker && askedByName && <Trans>Asked for by {askedByName}.</Trans>}
      {outcome && <> {words.outcomes[outcome.outcome]} {words.views[outcome.viewCounted]}</>}
    </>
  );
}
