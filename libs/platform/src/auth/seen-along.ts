import { RouteConfig } from '@nestjs/platform-fastify';

const CONFIG = { seenAlong: true } as const;

/** On a controller's method: it shows a page with the name of whoever looks in it, so it may be seen while looking along. Every other door of files hands something out, and stays shut then. */
export const SeenAlong = () => RouteConfig(CONFIG);

/** Whether a route may be asked for while looking along; denied by default for files and for whatever is no plain reading. */
export function mayBeSeenAlong(method: string, route: { readonly url?: string | undefined; readonly config: unknown }): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  return !/^\/files(\/|$)/.test(route.url ?? '') || (route.config as Partial<typeof CONFIG> | undefined)?.seenAlong === true;
}
