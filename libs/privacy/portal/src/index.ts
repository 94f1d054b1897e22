import type { PortalRoute } from '@alongside/kit';

export const routes: readonly PortalRoute[] = [];
