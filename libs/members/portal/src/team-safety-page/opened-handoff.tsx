import { Button, Dots, moment, Row, Soft, useDeed } from '@alongside/kit';
import { useLazyQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';

import { RouteWord } from '../words/route-word';
import { HoldHandoffDocument, OpenedHandoffDocument } from './team-safety-page.generated';

/** Who answered is opened one by one, because each look is on record. */
export function OpenedHandoff({ id }: { id: string }) {
  const [open, { data }] = useLazyQuery(OpenedHandoffDocument, { fetchPolicy: 'network-only' });
  const hold = useDeed(HoldHandoffDocument);
  if (!data) return <p><Button type="button" look="quiet" small onClick={() => void open({ variables: { id } })}><Trans>Who answered</Trans></Button></p>;
  const { calls, pages, held } = data.handoff;
  return (
    <>
      <Dots>
        {calls.map((call) => (
          <li key={call.id}>
            <RouteWord route={call.route} />, {moment(call.phonedAt)}: <b>{call.reached}</b>{call.reference && <>, <Trans>number {call.reference}</Trans></>}{call.immediateDanger && <>. <Trans>Danger at that time.</Trans></>}
          </li>
        ))}
        {pages.map(({ number, toName, at }) => <li key={number}><Trans>{toName} was asked on {moment(at)}.</Trans></li>)}
      </Dots>
      <Row>
        <Button type="button" look="quiet" small onClick={() => void hold.run({ id, on: !held })}>{held ? <Trans>Let go of the hold</Trans> : <Trans>Hold by law</Trans>}</Button>
        <Soft small><Trans>That you looked is on record.</Trans></Soft>
      </Row>
    </>
  );
}
