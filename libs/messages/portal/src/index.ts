import { paths, type PortalRoute } from '@alongside/kit';
import { lazy } from 'react';

export const routes: readonly PortalRoute[] = [
  { path: paths.teamMessages(), audience: 'staff', lazy: () => import('./messages-page/messages-page') },
  { path: paths.lettersToPost(), audience: 'staff', lazy: () => import('./letters-page/letters-page') },
  { path: paths.myMessages(), audience: 'member', lazy: () => import('./my-messages-page/my-messages-page') },
];

/** For the coordinator's Today page: letters on paper that wait. Shows nothing when none does. */
export const LettersWaiting = lazy(() => import('./letters-waiting/letters-waiting'));
