import type { PortalRoute } from '@alongside/kit';

export const routes: readonly PortalRoute[] = [
  { path: '/training/hours', audience: 'staff', lazy: () => import('./training-hours-page/training-hours-page') },
  { path: '/training', audience: 'staff', lazy: () => import('./training-page/training-page') },
];
