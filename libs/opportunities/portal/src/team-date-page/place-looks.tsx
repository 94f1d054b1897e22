import { Block, Button, Note, Queue, Row, StatusLine, Tag, useDeed, useRefusalWords } from '@alongside/kit';
import { useLazyQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';

import type { TeamDate } from './team-date-page';
import { CheckPlaceDocument, SafetyRulesForDocument } from './team-date-page.generated';

type Look = TeamDate['placeLooks'][number];

/** Somebody has a rule about people, places, company or travel. It is opened one at a time, on record, and whoever looked says whether this date fits. */
export function PlaceLooks({ date: { id, place, placeLooks } }: { date: TeamDate }) {
  if (placeLooks.length === 0) return null;
  return (
    <Block heading={<Trans>Is this date safe for them?</Trans>} note={<Trans>A rule, never a reason. That you looked is on record. Nobody is counted on before somebody looked.</Trans>}>
      <Queue items={placeLooks.map((look) => ({ key: look.memberId, lead: <Standing look={look} />, title: <b>{look.memberName}</b>, detail: <OneLook sessionId={id} place={place} look={look} /> }))} />
    </Block>
  );
}

function Standing({ look: { standing } }: { look: Look }) {
  if (standing === 'FITS') return <Tag tone="good"><Trans>It fits</Trans></Tag>;
  return standing === 'NEVER' ? <Tag tone="worry"><Trans>Not this date</Trans></Tag> : <Tag tone="wait"><Trans>To look at</Trans></Tag>;
}

function OneLook({ sessionId, place, look: { memberId, memberName, standing } }: { sessionId: string; place: string; look: Look }) {
  const [open, { data, error }] = useLazyQuery(SafetyRulesForDocument, { fetchPolicy: 'no-cache' });
  const check = useDeed(CheckPlaceDocument);
  const words = useRefusalWords();
  const say = (fits: boolean) => void check.run({ sessionId, memberId, fits });
  return (
    <>
      {standing === 'NEVER' && <Trans>Find another date for {memberName}. Do not say why to anybody.</Trans>}{' '}
      {data
        ? <>
          <Note tone="worry" icon="shield">{data.safetyRulesFor.map(({ id, rule }) => <p key={id}><b>{rule}</b></p>)}<p><Trans>This date is at {place}.</Trans></p></Note>
          <Row>
            <Button type="button" small look="quiet" onClick={() => say(true)}><Trans>It fits<span className="visually-hidden"> for {memberName}</span></Trans></Button>
            <Button type="button" small look="quiet" onClick={() => say(false)}><Trans>Not this date<span className="visually-hidden"> for {memberName}</span></Trans></Button>
          </Row>
        </>
        : <Button type="button" small look="quiet" onClick={() => void open({ variables: { sessionId, memberId } })}><Trans>Show what we keep to<span className="visually-hidden"> for {memberName}</span></Trans></Button>}
      <StatusLine>
        {error && <Trans>We could not get it. Try again.</Trans>}
        {check.answer?.kind === 'done' && <Trans>Written down.</Trans>}
        {check.answer?.kind === 'refused' && words(check.answer.refusals[0])}
        {check.answer?.kind === 'broken' && <Trans>We could not send this. Try again.</Trans>}
      </StatusLine>
    </>
  );
}
