import { LookingAlong } from '@alongside/accounts/portal';
import { BottomTabs, Header, LeaveNow, LoadingState, paths, PersonChip, SkipLink } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { Link, Outlet } from 'react-router';
import { CallLine } from '../contacts/call-line';
import { WorriedLink } from '../contacts/worried-link';
import type { Me, PublicContact } from '../session/use-shell';
import { useSignOut } from '../session/use-sign-out';
import { useVoice } from '../voice/use-voice';

const NoNumberYet = lazy(() => import('./no-number-yet'));

const places = [
  { to: paths.home(), icon: 'home', label: <Trans>Home</Trans> },
  { to: paths.dates(), icon: 'calendar', label: <Trans>My dates</Trans> },
  { to: paths.iSaid(), icon: 'said', label: <Trans>I said</Trans> },
  { to: paths.me(), icon: 'person', label: <Trans>Me</Trans>, also: [paths.money(), paths.skills()] },
] as const;

/** Members and those who look after them: leave button above, a person to call below, four places to go. */
export function MemberFrame({ me, contacts, tabs }: { me: Me; contacts: readonly PublicContact[]; tabs: boolean }) {
  const young = me.audience === 'young';
  const signOut = useSignOut();
  useVoice(young ? 'young' : 'adult');
  const team = contacts.find(({ code }) => code.startsWith('team'));
  return (
    <div className={tabs ? 'has-tabs' : undefined}>
      <SkipLink />
      {me.lookedAlong && <Suspense><LookingAlong name={me.firstName} /></Suspense>}
      <Header><WorriedLink /><LeaveNow /></Header>
      <Suspense fallback={<main id="main" className="wide"><div className="page"><LoadingState /></div></main>}><Outlet /></Suspense>
      <footer className="help">
        {contacts.length > 0 && !team && <Suspense><NoNumberYet /></Suspense>}
        {team && <PersonChip name={team.label} heading={<Trans>Talk to {team.label}</Trans>} hours={team.hours} callNumber={team.phone} />}
        <CallLine contacts={contacts} young={young} />
        <ul className="row help-links">
          {me.roles.includes('guardian') && <li><Link to={paths.permission()}><Trans>Say yes or no for someone</Trans></Link></li>}
          {me.roles.includes('trainer') && <li><Link to={paths.training()}><Trans>Training you give</Trans></Link></li>}
          <li><Link to={paths.help()}><Trans>Help</Trans></Link></li>
          <li><Link to={paths.look()}><Trans>How this looks</Trans></Link></li>
          <li><Link to={paths.privacy()}><Trans>Your privacy</Trans></Link></li>
          <li><a href={paths.landing()} onClick={(event) => { event.preventDefault(); void signOut(); }}><Trans>Sign out</Trans></a></li>
        </ul>
      </footer>
      {tabs && <BottomTabs places={places} />}
    </div>
  );
}
