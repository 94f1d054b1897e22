import type { PortalRoute } from '@alongside/kit';
import { lazy } from 'react';

export const routes: readonly PortalRoute[] = [
  { path: '/me/yes-and-no', audience: 'member', lazy: () => import('./wallet-page/wallet-page') },
  { path: '/me/yes-and-no/more', audience: 'member', lazy: () => import('./can-say-yes-page/can-say-yes-page') },
  { path: '/me/yes-and-no/said', audience: 'member', lazy: () => import('./what-i-said-page/what-i-said-page') },
  { path: '/me/yes-and-no/understood', audience: 'member', lazy: () => import('./my-understanding-page/my-understanding-page') },
  { path: '/permission', audience: 'guardian', lazy: () => import('./permissions-page/permissions-page') },
  { path: '/permission/said', audience: 'guardian', lazy: () => import('./said-for-others-page/said-for-others-page') },
  { path: '/permission/:id', audience: 'guardian', lazy: () => import('./permission-page/permission-page') },
  { path: '/team/permissions/:id', audience: 'staff', lazy: () => import('./team-permission-page/team-permission-page') },
  { path: '/team/people/:id/yes-and-no', audience: 'staff', lazy: () => import('./team-wallet-page/team-wallet-page') },
  { path: '/team/people/:id/yes-and-no/said', audience: 'staff', lazy: () => import('./what-was-said-page/what-was-said-page') },
  { path: '/team/people/:id/understood', audience: 'staff', lazy: () => import('./understanding-page/understanding-page') },
  { path: '/team/people/:id/yes-and-no/papers/:fileId', audience: 'staff', lazy: () => import('./scan-page/scan-page') },
  { path: '/team/people/:id/yes-and-no/paper/:consentId', audience: 'staff', lazy: () => import('./paper-page/paper-page') },
  { path: '/team/permissions/:id/paper', audience: 'staff', lazy: () => import('./date-paper-page/date-paper-page') },
  { path: '/team/joining/:id/paper', audience: 'staff', lazy: () => import('./joining-paper-page/joining-paper-page') },
  { path: '/team/waiting-for-a-word', audience: 'staff', lazy: () => import('./children-waiting-page/children-waiting-page') },
  { path: '/consent-forms/:id/languages', audience: 'staff', lazy: () => import('./translate-page/translate-page') },
  { path: '/consent-forms/languages', audience: 'staff', lazy: () => import('./languages-page/languages-page') },
  { path: '/consent-forms', audience: 'staff', lazy: () => import('./forms-page/forms-page') },
  { path: '/team/take-downs', audience: 'staff', lazy: () => import('./take-downs-page/take-downs-page') },
  { path: '/team/take-downs/mine', audience: 'staff', lazy: () => import('./my-take-downs-page/my-take-downs-page') },
];

/** For a young person's own pages: who we asked, what we told them, and what came of it. Shows nothing when nobody was asked. */
export const PermissionsAboutMe = lazy(() => import('./permissions-about-me/permissions-about-me'));

/** For the home page: what waits for their yes or no. Shows nothing when nothing waits. */
export const QuestionsForMe = lazy(() => import('./questions-for-me/questions-for-me'));

/** For the coordinator's Today: where somebody has to talk to people. Shows nothing when there is nothing to talk about. */
export const PermissionsToTalkAbout = lazy(() => import('./permissions-to-talk-about/permissions-to-talk-about'));

/** For the coordinator's Today: answers that differ, and copies that have to come down. */
export const ConsentsToTalkAbout = lazy(() => import('./consents-to-talk-about/consents-to-talk-about'));

/** For a service lead's Today: what everybody would see of a young person the council looks after. */
export const ConsentsToCheck = lazy(() => import('./consents-to-check/consents-to-check'));
