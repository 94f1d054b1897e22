import type { PortalRoute } from '@alongside/kit';

export const routes: readonly PortalRoute[] = [
  { path: '/practice', audience: 'staff', lazy: () => import('./practice-page/practice-page') },
  { path: '/settings', audience: 'staff', lazy: () => import('./settings-page/settings-page') },
  { path: '/settings/days-off', audience: 'staff', lazy: () => import('./days-off-page/days-off-page') },
  { path: '/settings/values', audience: 'staff', lazy: () => import('./values-page/values-page') },
];
