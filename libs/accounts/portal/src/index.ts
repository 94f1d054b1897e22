import type { PortalRoute } from '@alongside/kit';
import { lazy } from 'react';

export const routes: readonly PortalRoute[] = [
  { path: '/permissions', audience: 'staff', lazy: () => import('./permissions-page/permissions-page') },
  { path: '/permissions/fields', audience: 'staff', lazy: () => import('./who-sees-page/who-sees-page') },
  { path: '/me/sign-in', audience: 'member', lazy: () => import('./my-sign-in-page/my-sign-in-page') },
  { path: '/my-sign-in', audience: 'staff', lazy: () => import('./staff-sign-in-page/staff-sign-in-page') },
  { path: '/team/people/:id/sign-in', audience: 'staff', lazy: () => import('./help-sign-in-page/help-sign-in-page') },
  { path: '/around/:id/beside', audience: 'staff', lazy: () => import('./beside-page/beside-page') },
  { path: '/settings/colleagues', audience: 'staff', lazy: () => import('./colleagues-page/colleagues-page') },
  { path: '/settings/second-word', audience: 'staff', lazy: () => import('./second-word-page/second-word-page') },
  { path: '/me/show', audience: 'member', lazy: () => import('./show-my-pages-page/show-my-pages-page') },
];

/** Over any page of a person, for somebody of the team who was let in to see it. */
export const LookingAlong = lazy(() => import('./looking-along/looking-along'));

/** Over any page, when a deed asks again who is there. */
export const ProveAgain = lazy(() => import('./prove-again/prove-again'));

/** On the coordinator's day. */
export const EmailsToRing = lazy(() => import('./emails-to-ring/emails-to-ring'));
