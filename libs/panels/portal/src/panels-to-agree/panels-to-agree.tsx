import { Block, ButtonLink, clock, paths, Queue, weekday } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { ShortNoticeTag, StateTag } from '../words/state-tag';
import { PanelsToAgreeDocument } from './panels-to-agree.generated';

/** A block of the coordinator's Today page. It keeps quiet while nobody waits, and while it loads. */
export default function PanelsToAgree() {
  const { data } = useQuery(PanelsToAgreeDocument);
  const waiting = (data?.panelRequests ?? []).filter(({ state, whyNotAgree }) => state === 'REQUESTED' && whyNotAgree === null);
  if (waiting.length === 0) return null;
  return (
    <Block heading={<Trans>Panels HR asks for</Trans>} link={<Link to={paths.panels()}><Trans>All panels</Trans></Link>}>
      <Queue
        items={waiting.map(({ id, state, role, heldOn, startsAt, shortNotice, askedByName }) => ({
          key: id,
          lead: shortNotice ? <ShortNoticeTag /> : <StateTag state={state} />,
          title: <b>{role}</b>,
          detail: <>{weekday(heldOn)}, {clock(startsAt)}. {askedByName && <Trans>Asked for by {askedByName}.</Trans>}</>,
          action: <ButtonLink small look="quiet" to={paths.panel(id)}><Trans>Look and agree</Trans></ButtonLink>,
        }))}
      />
    </Block>
  );
}
