import { BackLink, Block, Desk, LeafHead, Loaded, paths, Row, Split } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { ShortNoticeTag, StateTag } from '../words/state-tag';
import { AgreePanel } from './agree-panel';
import { OutcomeForm } from './outcome-form';
import type { Panel } from './panel';
import { PanelDesignList } from './panel-design-list';
import { PanelPageDocument } from './panel-page.generated';
import { PanelStages } from './panel-stages';
import { TheOutcome } from './the-outcome';
import { WhoSits } from './who-sits';

/** One panel, for HR who asked and the coordinator who agrees. */
export default function PanelPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(PanelPageDocument, { variables: { id } });
  const panel = asked.data?.panel;
  return (
    <Desk
      title={t`Panel`}
      back={<BackLink to={paths.panels()}><Trans>Panels</Trans></BackLink>}
      heading={<Trans>Panel</Trans>}
      head={panel && (
        <LeafHead date={panel.heldOn} heading={panel.role}>
          <Row as="span"><StateTag state={panel.state} />{panel.shortNotice && <ShortNoticeTag />}</Row>
        </LeafHead>
      )}
    >
      <Loaded from={asked} waiting={<Trans>Getting the panel</Trans>}>
        {(data) => <OnePanel panel={data.panel} roles={data.me?.roles ?? []} />}
      </Loaded>
    </Desk>
  );
}

function OnePanel({ panel, roles }: { panel: Panel; roles: readonly string[] }) {
  const coordinates = roles.includes('coordinator');
  return (
    <>
      <PanelStages panel={panel} />
      <Split beside={<WhoSits panel={panel} coordinates={coordinates} />}>
        {panel.outcome && <TheOutcome outcome={panel.outcome} told={panel.toldAt !== null} />}
        {coordinates && panel.state === 'REQUESTED' && <AgreePanel panel={panel} />}
        {panel.state === 'AGREED' && panel.whyNotRecordOutcome !== 'NOT_YOUR_REQUEST' && <OutcomeForm panel={panel} />}
        <Block heading={<Trans>What was asked for</Trans>}><PanelDesignList panel={panel} /></Block>
      </Split>
    </>
  );
}
