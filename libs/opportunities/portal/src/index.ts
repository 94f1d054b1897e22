import type { PortalRoute } from '@alongside/kit';
import { lazy } from 'react';

export const routes: readonly PortalRoute[] = [
  { path: '/dates', audience: 'member', lazy: () => import('./dates-page/dates-page') },
  { path: '/dates/:id', audience: 'member', lazy: () => import('./date-page/date-page') },
  { path: '/dates/:id/papers/:paperId', audience: 'member', lazy: () => import('./paper-page/paper-page') },
  { path: '/permission/days', audience: 'guardian', lazy: () => import('./days-of-my-children-page/days-of-my-children-page') },
  { path: '/team/groups/:id/date', audience: 'staff', lazy: () => import('./plan-group-date-page/plan-group-date-page') },
  { path: '/team/dates', audience: 'staff', lazy: () => import('./team-dates-page/team-dates-page') },
  { path: '/team/dates/:id', audience: 'staff', lazy: () => import('./team-date-page/team-date-page') },
  { path: '/team/dates/:id/papers', audience: 'staff', lazy: () => import('./team-papers-page/team-papers-page') },
  { path: '/team/dates/:id/papers/:paperId', audience: 'staff', lazy: () => import('./team-paper-page/team-paper-page') },
  { path: '/team/dates/:id/safety-plan', audience: 'staff', lazy: () => import('./team-safety-plan-page/team-safety-plan-page') },
  { path: '/team/plans-to-sign', audience: 'staff', lazy: () => import('./plans-to-sign-page/plans-to-sign-page') },
  { path: '/team/dates/:id/children', audience: 'staff', lazy: () => import('./children-page/children-page') },
  { path: '/team/dates/:id/register', audience: 'staff', lazy: () => import('./register-page/register-page') },
];

/** For the member's Home page: the one thing to do now. */
export const NextDateCard = lazy(() => import('./next-date-card/next-date-card'));

/** For the coordinator's Today page. */
export const ComingDates = lazy(() => import('./coming-dates/coming-dates-block'));
export const RegistersToClose = lazy(() => import('./registers-to-close/registers-to-close-block'));
export const LatestReplies = lazy(() => import('./latest-replies/latest-replies-block'));
export const ShakenPlans = lazy(() => import('./shaken-plans/shaken-plans-block'));
export const ChildrenToPlan = lazy(() => import('./children-to-plan/children-to-plan-block'));
