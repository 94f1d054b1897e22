import type { PortalRoute } from '@alongside/kit';
import { lazy } from 'react';

export const routes: readonly PortalRoute[] = [
  { path: '/permission', audience: 'guardian', lazy: () => import('./permissions-page/permissions-page') },
  { path: '/permission/:id', audience: 'guardian', lazy: () => import('./permission-page/permission-page') },
  { path: '/team/permissions/:id', audience: 'staff', lazy: () => import('./team-permission-page/team-permission-page') },
];

/** For a young person's own pages: who we asked, what we told them, and what came of it. Shows nothing when nobody was asked. */
export const PermissionsAboutMe = lazy(() => import('./permissions-about-me/permissions-about-me'));

/** For the coordinator's Today: where somebody has to talk to people. Shows nothing when there is nothing to talk about. */
export const PermissionsToTalkAbout = lazy(() => import('./permissions-to-talk-about/permissions-to-talk-about'));
