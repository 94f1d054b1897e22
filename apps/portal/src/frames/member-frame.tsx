import { BottomTabs, Header, LeaveNow, LoadingState, paths, PersonChip, SkipLink } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { CallLine } from '../contacts/call-line';
import type { Me, PublicContact } from '../session/use-shell';
import { useVoice } from '../voice/use-voice';

const places = [
  { to: paths.home(), icon: 'home', label: <Trans>Home</Trans> },
  { to: paths.dates(), icon: 'calendar', label: <Trans>My dates</Trans> },
  { to: paths.iSaid(), icon: 'said', label: <Trans>I said</Trans> },
  { to: paths.me(), icon: 'person', label: <Trans>Me</Trans> },
] as const;

/** Members and those who look after them: leave button above, a person to call below, four places to go. */
export function MemberFrame({ me, contacts, tabs }: { me: Me; contacts: readonly PublicContact[]; tabs: boolean }) {
  const young = me.audience === 'young';
  useVoice(young ? 'young' : 'adult');
  const team = contacts.find(({ code }) => code.startsWith('team'));
  return (
    <div className={tabs ? 'has-tabs' : undefined}>
      <SkipLink />
      <Header><LeaveNow /></Header>
      <Suspense fallback={<main id="main" className="wide"><div className="page"><LoadingState /></div></main>}><Outlet /></Suspense>
      <footer className="help">
        {team && <PersonChip name={team.label} heading={<Trans>Talk to {team.label}</Trans>} hours={team.hours} callNumber={team.phone} />}
        <CallLine contacts={contacts} young={young} />
      </footer>
      {tabs && <BottomTabs places={places} />}
    </div>
  );
}
