import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { ErrorState, LoadingState } from '../components/states';
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
  if (refusalsIn(from.error).some(({ code }) => code === 'FORBIDDEN' || code === 'SIGNED_OUT')) return <NoAccess />;
  if (from.error) return <ErrorState onTryAgain={from.refetch && (() => void from.refetch?.())} />;
  return <LoadingState>{waiting}</LoadingState>;
}

/** Never a bare 403. */
export function NoAccess() {
  return <div className="stack"><p><b><Trans>This page is not yours to see.</Trans></b> <Trans>If you think it should be, call us.</Trans></p></div>;
}
