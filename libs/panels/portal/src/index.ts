import type { PortalRoute } from '@alongside/kit';
import { lazy } from 'react';

export const routes: readonly PortalRoute[] = [
  { path: '/panels', audience: 'staff', lazy: () => import('./panels-page/panels-page') },
  { path: '/panels/ask', audience: 'staff', lazy: () => import('./ask-for-panel-page/ask-for-panel-page') },
  { path: '/panels/:id', audience: 'staff', lazy: () => import('./panel-page/panel-page') },
];

/** For the coordinator's Today page: what HR waits for. Shows nothing when nobody waits. */
export const PanelsToAgree = lazy(() => import('./panels-to-agree/panels-to-agree'));
