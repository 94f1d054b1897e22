import { paths, type PortalRoute } from '@alongside/kit';

/** The pages that belong to no subject. */
export const shellRoutes: readonly PortalRoute[] = [
  { path: paths.landing(), audience: 'public', lazy: () => import('./landing-page/landing-page') },
  { path: paths.home(), audience: 'member', lazy: () => import('./home-page/home-page') },
  { path: paths.team(), audience: 'staff', lazy: () => import('./today-page/today-page') },
  { path: paths.loneVisit(':id'), audience: 'staff', lazy: () => import('./alone-page/alone-page') },
  { path: paths.signIn(), audience: 'public', lazy: () => import('./sign-in-page/sign-in-page') },
  { path: paths.help(), audience: 'public', lazy: () => import('./help-page/help-page') },
  { path: paths.safety(), audience: 'public', lazy: () => import('./safety-page/safety-page') },
  { path: paths.worried(), audience: 'public', lazy: () => import('./worried-page/worried-page') },
  { path: paths.privacy(), audience: 'public', lazy: () => import('./privacy-page/privacy-page') },
  { path: paths.accessibility(), audience: 'public', lazy: () => import('./accessibility-page/accessibility-page') },
  { path: paths.look(), audience: 'public', lazy: () => import('./look-page/look-page') },
];
