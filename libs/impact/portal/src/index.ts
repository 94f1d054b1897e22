import type { PortalRoute } from '@alongside/kit';

export const routes: readonly PortalRoute[] = [
  { path: '/impact', audience: 'councillor', lazy: () => import('./impact-page/impact-page') },
  { path: '/team/impact', audience: 'staff', lazy: () => import('./prepare-reports-page/prepare-reports-page') },
];
