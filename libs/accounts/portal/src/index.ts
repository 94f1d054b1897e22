import type { PortalRoute } from '@alongside/kit';

export const routes: readonly PortalRoute[] = [
  { path: '/permissions', audience: 'staff', lazy: () => import('./permissions-page/permissions-page') },
];
