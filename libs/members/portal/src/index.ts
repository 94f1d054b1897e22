import type { PortalRoute } from '@alongside/kit';

export const routes: readonly PortalRoute[] = [
  { path: '/me', audience: 'member', lazy: () => import('./me-page/me-page') },
  { path: '/me/correct', audience: 'member', lazy: () => import('./correct-me-page/correct-me-page') },
  { path: '/team/people', audience: 'staff', lazy: () => import('./people-page/people-page') },
  { path: '/team/people/import', audience: 'staff', lazy: () => import('./import-page/import-page') },
  { path: '/team/people/import/:id', audience: 'staff', lazy: () => import('./import-draft-page/import-draft-page') },
  { path: '/team/people/:id', audience: 'staff', lazy: () => import('./person-page/person-page') },
  { path: '/me/checks', audience: 'member', lazy: () => import('./my-checks-page/my-checks-page') },
  { path: '/checks', audience: 'staff', lazy: () => import('./checks-page/checks-page') },
  { path: '/team/checks', audience: 'staff', lazy: () => import('./checks-page/checks-page') },
  { path: '/checks/rules', audience: 'staff', lazy: () => import('./requirements-page/requirements-page') },
  { path: '/checks/:memberId', audience: 'staff', lazy: () => import('./check-page/check-page') },
];
