import { Button, Card, Dots, moment, paths, Soft, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { EndMySessionDocument, SignOutEverywhereDocument, type MySignInPageQuery } from './my-sign-in-page.generated';

type Session = MySignInPageQuery['mySessions'][number];

/** Where I am signed in. One tap ends one, another ends them all. */
export function MySessions({ sessions }: { sessions: readonly Session[] }) {
  const end = useDeed(EndMySessionDocument);
  const everywhere = useDeed(SignOutEverywhereDocument, { refetch: 'none' });

  async function signOutEverywhere() {
    if ((await everywhere.run({})).kind !== 'done') return;
    sessionStorage.clear();
    // The page is loaded anew, so nothing that was shown stays in memory.
    location.assign(paths.landing());
  }

  return (
    <Card heading={<Trans>Where I am signed in</Trans>}>
      <Dots>
        {sessions.map((session) => (
          <li key={session.id}>
            <b>{session.isThis ? <Trans>Here, right now</Trans> : ways[session.way]}</b>{' '}
            <Soft><Trans>Since {moment(session.openedAt)}.</Trans> {session.supportedBy && <Trans>{session.supportedBy} sits with you.</Trans>}</Soft>
            {!session.isThis && <p><Button type="button" look="quiet" small onClick={() => void end.run({ id: session.id })}><Trans>Sign out there</Trans></Button></p>}
          </li>
        ))}
      </Dots>
      <WhatCameOfIt deed={end} done={<Trans>That one is signed out.</Trans>} />
      <p><Trans>Did you lose your phone? Did someone else get in? Sign out of them all.</Trans></p>
      <p><Button type="button" look="quiet" onClick={() => void signOutEverywhere()}><Trans>Sign out everywhere</Trans></Button></p>
      <WhatCameOfIt deed={everywhere} />
    </Card>
  );
}

const ways: Readonly<Record<Session['way'], React.ReactNode>> = {
  CODE: <Trans>With a code</Trans>,
  LINK: <Trans>With a link</Trans>,
  PASSKEY: <Trans>With finger, face or screen lock</Trans>,
  AUTHENTICATOR: <Trans>With an app that shows numbers</Trans>,
  WORK_ACCOUNT: <Trans>With a work account</Trans>,
  CARD: <Trans>With a card</Trans>,
  SUPPORTED: <Trans>With someone beside you</Trans>,
  DEMO: <Trans>From the demo page</Trans>,
};
