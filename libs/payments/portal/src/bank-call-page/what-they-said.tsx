import { ActionButton, Button, GoLink, Note, paths, Row, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';

import { BankChangeWasNotThemDocument, BankChangeWasThemDocument } from './bank-call-page.generated';
import type { Call } from './ring-them';

/** Said once. "It was not them" undoes much, so it is asked again before. */
export function WhatTheySaid({ call: { id, memberName, whyNotAnswer } }: { call: Call }) {
  const name = memberName ?? '';
  const [sure, askIfSure] = useState(false);
  const them = useDeed(BankChangeWasThemDocument, { refetch: 'none' });
  const notThem = useDeed(BankChangeWasNotThemDocument, { refetch: 'none' });
  if (them.answer?.kind === 'done') return <Said><Trans>Saved. {name} is paid into the new account, after the days it waits.</Trans></Said>;
  if (notThem.answer?.kind === 'done') return <Said><Trans>Saved. The account from before is used again, and every device that was signed in as {name} is signed out. Help {name} to sign in, and ask if the email and phone on the record are right.</Trans></Said>;
  return (
    <>
      <Row>
        <ActionButton type="button" look="quiet" icon="check" whyNot={whyNotAnswer} sending={them.sending} onClick={() => void them.run({ id })}><Trans>I rang, and it was {name}</Trans></ActionButton>
        <Button type="button" look="quiet" icon="cross" aria-expanded={sure} onClick={() => askIfSure(true)}><Trans>It was not {name}</Trans></Button>
      </Row>
      <WhatCameOfIt deed={them} />
      {sure && (
        <Note tone="worry">
          <p><Trans>The account from before is used again. Whoever is signed in as {name} is signed out, on every device.</Trans></p>
          <Row>
            <ActionButton type="button" whyNot={whyNotAnswer} sending={notThem.sending} onClick={() => void notThem.run({ id })}><Trans>Yes, put it back</Trans></ActionButton>
            <Button type="button" look="quiet" onClick={() => askIfSure(false)}><Trans>No, leave it</Trans></Button>
          </Row>
          <WhatCameOfIt deed={notThem} />
        </Note>
      )}
    </>
  );
}

function Said({ children }: { children: ReactNode }) {
  return (
    <div role="status">
      <Note tone="good"><p>{children}</p></Note>
      <GoLink to={paths.team()}><Trans>Back to Today</Trans></GoLink>
    </div>
  );
}
