import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { Button, ButtonLink } from '../components/button';
import { EmptyState, ErrorState, LoadingState } from '../components/states';
import { paths } from '../routes/paths';
import { refusalsIn } from './refused';

export interface Asked<Data> {
  data?: Data | undefined;
  error?: unknown;
  loading?: boolean;
  refetch?: () => unknown;
}

/** Query, empty, list: the three states of every page, told in the same words everywhere. */
export function Loaded<Data>({ from, waiting, children }: { from: Asked<Data>; waiting?: ReactNode; children: (data: Data) => ReactNode }) {
  if (from.data) return <>{children(from.data)}</>;
  const refused = new Set(refusalsIn(from.error).map(({ code }) => code));
  if (refused.has('SIGNED_OUT') || refused.has('SIGN_IN_FIRST')) return <SignedOut />;
  if (refused.has('FORBIDDEN')) return <NoAccess />;
  if (refused.has('NOT_FOUND')) return <NotFound />;
  if (refused.has('QUESTION_NOT_KNOWN')) return <OutOfDate />;
  if (from.error) return <ErrorState onTryAgain={from.refetch && (() => void from.refetch?.())} />;
  return <LoadingState>{waiting}</LoadingState>;
}

/** An address that names nothing, or something that is somebody else's. */
function NotFound() {
  return <EmptyState><p><Trans>We can’t find this. It may have been moved.</Trans></p></EmptyState>;
}

/** It was open while we put a new one in its place. */
function OutOfDate() {
  return (
    <div className="stack">
      <p><Trans>This page is out of date. Load it again.</Trans></p>
      <p><Button type="button" look="quiet" icon="turn" onClick={() => location.reload()}><Trans>Load it again</Trans></Button></p>
    </div>
  );
}

function SignedOut() {
  return (
    <div className="stack">
      <p><b><Trans>You are signed out.</Trans></b> <Trans>Sign in to see this page.</Trans></p>
      <p><ButtonLink to={paths.signIn()}><Trans>Sign in</Trans></ButtonLink></p>
    </div>
  );
}

/** Never a bare 403. */
export function NoAccess() {
  return <div className="stack"><p><b><Trans>This page is not yours to see.</Trans></b> <Trans>If you think it should be, call us.</Trans></p></div>;
}
