import { paths, type PortalRoute } from '@alongside/kit';
import { lazy } from 'react';

const promisesPage = () => import('./promises-page/promises-page');

export const routes: readonly PortalRoute[] = [
  { path: paths.iSaid(), audience: 'member', lazy: () => import('./i-said-page/i-said-page') },
  { path: paths.promises(), audience: 'staff', lazy: promisesPage },
  { path: paths.promise(':id'), audience: 'staff', lazy: promisesPage },
  { path: paths.changes(), audience: 'public', lazy: () => import('./changes-page/changes-page') },
];

/** For a member's Home: what became of the last thing they said. */
export const LatestTrail = lazy(() => import('./latest-trail/latest-trail'));

/** For the coordinator's Today: what we owe, late first. Shows nothing when nothing is owed. */
export const PromisesDue = lazy(() => import('./promises-due/promises-due'));

/** For the front door: the last things people changed. */
export const LatestChanges = lazy(() => import('./latest-changes/latest-changes'));
