import type { PortalRoute } from '@alongside/kit';

export const routes: readonly PortalRoute[] = [
  { path: '/who-looked', audience: 'staff', lazy: () => import('./who-looked-page/who-looked-page') },
  { path: '/me/who-looked', audience: 'member', lazy: () => import('./my-looks-page/my-looks-page') },
  { path: '/copies', audience: 'staff', lazy: () => import('./copies-page/copies-page') },
  { path: '/letting-go', audience: 'staff', lazy: () => import('./letting-go-page/letting-go-page') },
  { path: '/me/copy', audience: 'member', lazy: () => import('./my-copy-page/my-copy-page') },
];
