import type { PortalRoute } from '@alongside/kit';

export const routes: readonly PortalRoute[] = [
  { path: '/training', audience: 'staff', lazy: () => import('./training-page/training-page') },
];
