import { LeaveNow, LoadingState, paths, SideNav, SkipLink } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { Suspense } from 'react';
import { Link, Outlet } from 'react-router';
import { worriedNow } from '../contacts/call-line';
import type { Me, PublicContact } from '../session/use-shell';
import { useSignOut } from '../session/use-sign-out';
import { useVoice } from '../voice/use-voice';
import { RoleName } from './role-name';
import { staffPlaces } from './staff-places';

const takingPart = ['parent-carer', 'young-person', 'guardian'];

export default function StaffFrame({ me, contacts }: { me: Me; contacts: readonly PublicContact[] }) {
  useVoice('staff');
  const signOut = useSignOut();
  return (
    <div className="desk">
      <SkipLink />
      <SideNav places={staffPlaces(me.roles)} worriedCall={worriedNow(contacts)?.phone ?? null} leave={me.roles.some((role) => takingPart.includes(role)) && <LeaveNow />} me={me.displayName} role={<RoleName roles={me.roles} />}>
        <Link to={paths.staffSignIn()}><Trans>How I sign in</Trans></Link>
        <button type="button" onClick={() => void signOut()}><Trans>Sign out</Trans></button>
      </SideNav>
      <Suspense fallback={<main id="main" className="work"><LoadingState /></main>}><Outlet /></Suspense>
    </div>
  );
}
