import { Header, LeaveNow, LoadingState, paths, SkipLink } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { Link, Outlet } from 'react-router';
import { CallLine } from '../contacts/call-line';
import { WorriedLink } from '../contacts/worried-link';
import { homeOf } from '../session/home-of';
import type { Me, PublicContact } from '../session/use-shell';
import { useVoice } from '../voice/use-voice';

/** Pages anyone may read. */
export function PublicFrame({ me, contacts }: { me: Me | null; contacts: readonly PublicContact[] }) {
  const { t } = useLingui();
  const young = me?.audience === 'young';
  useVoice(young ? 'young' : 'adult');
  return (
    <>
      <SkipLink />
      <Header><WorriedLink /><LeaveNow /></Header>
      <Suspense fallback={<main id="main"><div className="page"><LoadingState /></div></main>}><Outlet /></Suspense>
      <footer className="foot">
        <CallLine contacts={contacts} young={young} />
        <nav aria-label={t`About this site`}>
          <ul className="row">
            <li>{me ? <Link to={homeOf(me.roles)}><Trans>My page</Trans></Link> : <Link to={paths.landing()}><Trans>Start</Trans></Link>}</li>
            <li><Link to={paths.changes()}><Trans>What changed</Trans></Link></li>
            <li><Link to={paths.help()}><Trans>Help</Trans></Link></li>
            <li><Link to={paths.safety()}><Trans>Are you safe?</Trans></Link></li>
            <li><Link to={paths.privacy()}><Trans>Your privacy</Trans></Link></li>
            <li><Link to={paths.accessibility()}><Trans>Can everyone use this?</Trans></Link></li>
            <li><Link to={paths.look()}><Trans>How this looks</Trans></Link></li>
          </ul>
        </nav>
        <p className="soft"><Trans>Blackpool Council runs this site.</Trans></p>
      </footer>
    </>
  );
}
