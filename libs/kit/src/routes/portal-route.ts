import type { ComponentType } from 'react';

/** Who a page is for. It decides the frame, not the right: the server decides what each person may read. */
export type RouteAudience = 'public' | 'member' | 'guardian' | 'staff' | 'councillor';

/** One page of a context: `lazy: () => import('./today-page/today-page')`, and the page is that file's default export. */
export interface PortalRoute {
  path: string;
  audience: RouteAudience;
  lazy: () => Promise<{ default: ComponentType }>;
}
