import { ActionButton, Details, longDay, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { UnlinkWorkAccountDocument } from './colleagues-page.generated';
import type { Colleague } from './group-colleagues';

/** Which work account opens this one is decided at the first sign-in; when it is the wrong one, or they have a new one, it is taken away here. */
export function WorkAccountOf({ colleague: { personId, name, workAccountSince }, own }: { colleague: Colleague; own: boolean }) {
  const unlink = useDeed(UnlinkWorkAccountDocument);
  return (
    <>
      {workAccountSince !== null && <Linked name={name} since={longDay(workAccountSince)} whyNot={own ? 'WAYS_IN_OF_YOUR_OWN' : null} sending={unlink.sending} onUnlink={() => void unlink.run({ personId })} />}
      <WhatCameOfIt deed={unlink} done={<Trans>Taken away. {name} is signed out and gets a letter.</Trans>} />
    </>
  );
}

function Linked({ name, since, whyNot, sending, onUnlink }: { name: string; since: string; whyNot: string | null; sending: boolean; onUnlink: () => void }) {
  return (
    <Details summary={<Trans>Comes in with a work account since {since}</Trans>}>
      <p><Trans>Is it somebody else’s, or does {name} have a new one? Take it away. {name} is signed out everywhere. At the next sign-in, the work account with the work email above takes its place.</Trans></p>
      <p><ActionButton type="button" look="quiet" small whyNot={whyNot} sending={sending} onClick={onUnlink}><Trans>Take away the work account of {name}</Trans></ActionButton></p>
    </Details>
  );
}
