import { Loaded, Note, Split } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';

import { AnswerForThem } from './answer-for-them';
import { LoneFacts } from './lone-facts';
import { LoneVisitDocument } from './lone-visit.generated';
import './lone-visit.css';
import { OwnDeeds } from './own-deeds';

const LOOK_AGAIN_MS = 20_000;

/** One visit under the numbers to call: for whoever is out one press, for whoever waits how to reach them and what they found. */
export default function LoneVisit({ id }: { id: string }) {
  const asked = useQuery(LoneVisitDocument, { variables: { id }, fetchPolicy: 'cache-and-network', pollInterval: LOOK_AGAIN_MS });
  return (
    <Loaded from={asked} waiting={<Trans>Getting who is out</Trans>}>
      {({ loneVisit: visit }) => (
        <div className="lone-visit">
          <Split beside={<LoneFacts visit={visit} />}>
            {visit.state === 'ENDED' && <Note tone="good"><p>{visit.isMine ? <Trans>This has ended. Nobody waits for you any more.</Trans> : <Trans>This has ended. Nobody has to look any more.</Trans>}</p></Note>}
            {visit.state === 'HELP' && <Note tone="worry" icon="phone"><p><Trans>Somebody rang 999. This stays open until we know that {visit.personName} is safe.</Trans></p></Note>}
            {visit.isMine ? <OwnDeeds visit={visit} /> : <AnswerForThem visit={visit} />}
          </Split>
        </div>
      )}
    </Loaded>
  );
}
