import { Header, LoadingState, paths, SkipLink } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { NavLink, Outlet } from 'react-router';
import { CallLink, worriedNow } from '../contacts/call-line';
import { WorriedLink } from '../contacts/worried-link';
import { homeOf } from '../session/home-of';
import type { Me, PublicContact } from '../session/use-shell';
import { useSignOut } from '../session/use-sign-out';
import { useVoice } from '../voice/use-voice';

/** What the council publishes, for those who decide. */
export function CouncillorFrame({ me, contacts }: { me: Me; contacts: readonly PublicContact[] }) {
  const { t } = useLingui();
  const signOut = useSignOut();
  useVoice('adult');
  const worried = worriedNow(contacts);
  const home = homeOf(me.roles);
  return (
    <>
      <SkipLink />
      <Header>
        <WorriedLink />
        <nav aria-label={t`Main`}>
          <ul className="top-links">
            {home !== paths.impact() && <li><NavLink to={home}><Trans>My page</Trans></NavLink></li>}
            <li><NavLink to={paths.impact()} end><Trans>What changed</Trans></NavLink></li>
            <li><NavLink to={paths.changes()}><Trans>You said, we did</Trans></NavLink></li>
            <li><a href={paths.landing()} onClick={(event) => { event.preventDefault(); void signOut(); }}><Trans>Sign out</Trans></a></li>
          </ul>
        </nav>
      </Header>
      <Suspense fallback={<main id="main" className="wide"><div className="page"><LoadingState /></div></main>}><Outlet /></Suspense>
      <footer className="help">
        <p className="safe">{worried && <><Trans>Worried about a child?</Trans> <Trans>Call{'\u00a0'}<CallLink number={worried.phone} />.</Trans></>}</p>
      </footer>
    </>
  );
}
