import { Button, longDay, Note, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { StopMyEmailChangeDocument } from './sign-in-email.generated';

/** What comes, from when on, and how to stop it. */
export function WaitingEmail({ email, until }: { email: string; until: string | null }) {
  const stop = useDeed(StopMyEmailChangeDocument);
  return (
    <Note>
      {until === null
        ? <p><Trans>You asked to sign in with {email}. We call you first, to be sure it is you.</Trans></p>
        : <p><Trans>From {longDay(until)} you sign in with {email}. Until then all works as before.</Trans></p>}
      <p><Trans>Was it not you? Stop it here. Then sign out everywhere and tell us.</Trans></p>
      <p><Button type="button" look="quiet" small onClick={() => void stop.run({})}><Trans>Stop the change</Trans></Button></p>
      <WhatCameOfIt deed={stop} />
    </Note>
  );
}
