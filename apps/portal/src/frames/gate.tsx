import { LoadingState, paths, type RouteAudience } from '@alongside/kit';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import NoAccessPage from '../pages/no-access-page/no-access-page';
import type { Me } from '../session/use-shell';

const openTo: Readonly<Record<Exclude<RouteAudience, 'public'>, readonly string[]>> = {
  member: ['parent-carer', 'young-person', 'guardian', 'trainer'],
  guardian: ['guardian', 'parent-carer', 'social-worker'],
  staff: [
    'social-worker', 'coordinator', 'supporter', 'hr', 'hiring-manager', 'trainer', 'learner', 'finance-checker', 'finance-approver',
    'service-lead', 'safeguarding-lead', 'democratic-services', 'dpo', 'administrator',
  ],
  councillor: ['councillor', 'democratic-services', 'coordinator', 'service-lead'],
};

/** Which frame opens for whom: a courtesy. What a person may read or do, the server decides on every question. */
export function Gate({ known, me, opens, children }: { known: boolean; me: Me | null; opens: keyof typeof openTo; children: (me: Me) => ReactNode }) {
  const { pathname, search } = useLocation();
  if (!known) return <LoadingState />;
  if (!me) return <Navigate to={paths.signIn()} state={{ from: pathname + search }} replace />;
  return me.roles.some((role) => openTo[opens].includes(role)) ? children(me) : <NoAccessPage />;
}
