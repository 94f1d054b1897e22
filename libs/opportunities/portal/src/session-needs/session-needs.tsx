import { Block, Button, Dots, Sheet } from '@alongside/kit';
import { useLazyQuery, useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';

import { SessionNeedsDocument, SessionNeedsOfVenueDocument } from './session-needs.generated';

/** What those who take part need: the lines that are for whoever looks. While there are none, nothing is shown. */
export function SessionNeeds({ sessionId }: { sessionId: string }) {
  const { data } = useQuery(SessionNeedsDocument, { variables: { sessionId }, fetchPolicy: 'cache-and-network' });
  const lines = data?.sessionNeeds ?? [];
  if (lines.length === 0) return null;
  return (
    <Block heading={<Trans>What they need</Trans>}>
      <Sheet>
        <Dots>{lines.map(({ bookingId, memberName, words, passOn }) => <li key={`${bookingId ?? ''} ${words}`}><b>{memberName}</b>: {words} <NotPassedOn said={passOn} /></li>)}</Dots>
        {lines.some(({ seenBy }) => seenBy === 'VENUE') && <ForTheVenue sessionId={sessionId} />}
      </Sheet>
    </Block>
  );
}

/** A line for the venue goes there only with a yes. */
function NotPassedOn({ said }: { said?: 'YES' | 'NO' | 'NOT_SAID' | null }) {
  if (!said || said === 'YES') return null;
  return <span className="soft">{said === 'NO' ? <Trans>They did not want this passed on.</Trans> : <Trans>They have not said yes to passing it on.</Trans>}</span>;
}

/** What to make ready, and not for whom. */
function ForTheVenue({ sessionId }: { sessionId: string }) {
  const [ask, { data }] = useLazyQuery(SessionNeedsOfVenueDocument);
  if (!data) return <p><Button type="button" small look="quiet" onClick={() => void ask({ variables: { sessionId } })}><Trans>What to tell the venue</Trans></Button></p>;
  return <><p><b><Trans>For the venue, without names</Trans></b></p><Dots>{data.sessionNeeds.map(({ words }, place) => <li key={`${place} ${words}`}>{words}</li>)}</Dots></>;
}
