import { paths, type PortalRoute } from '@alongside/kit';

export const routes: readonly PortalRoute[] = [
  { path: paths.teamMessages(), audience: 'staff', lazy: () => import('./messages-page/messages-page') },
];
