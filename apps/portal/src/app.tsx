import { LoadingState, type PortalRoute, type RouteAudience } from '@alongside/kit';
import { type ComponentType, lazy, Suspense } from 'react';
import { matchPath, Route, Routes } from 'react-router';
import { CouncillorFrame } from './frames/councillor-frame';
import { Faulty } from './frames/faulty';
import { MemberFrame } from './frames/member-frame';
import { PublicFrame } from './frames/public-frame';
import { Gate } from './frames/gate';
import UnknownPage from './pages/unknown-page/unknown-page';
import { routes } from './routes';
import { ProveWhenAsked } from './session/prove-when-asked';
import { useShell } from './session/use-shell';

const StaffFrame = lazy(() => import('./frames/staff-frame'));
const pages = new Map<PortalRoute, ComponentType>(routes.map((route) => [route, lazy(route.lazy)]));

// The page is fetched while we still ask who is there. A page that can't be had tells so when it is shown.
routes.find(({ path }) => matchPath(path, location.pathname))?.lazy().catch(() => undefined);

function pagesFor(...audiences: RouteAudience[]) {
  return routes.filter(({ audience }) => audiences.includes(audience)).map((route) => {
    const Page = pages.get(route);
    return Page && <Route key={route.path} path={route.path} element={<Faulty key={route.path}><Page /></Faulty>} />;
  });
}

export function App() {
  const { known, me, contacts } = useShell();
  const gate = { known, me };
  return (
    <Suspense fallback={<LoadingState />}>
      <Routes>
        <Route element={<PublicFrame me={me} contacts={contacts} />}>
          {pagesFor('public')}
          <Route path="*" element={<UnknownPage />} />
        </Route>
        <Route element={<Gate {...gate} opens="member">{(person) => <MemberFrame me={person} contacts={contacts} tabs />}</Gate>}>{pagesFor('member')}</Route>
        <Route element={<Gate {...gate} opens="guardian">{(person) => <MemberFrame me={person} contacts={contacts} tabs={false} />}</Gate>}>{pagesFor('guardian')}</Route>
        <Route element={<Gate {...gate} opens="staff">{(person) => <StaffFrame me={person} contacts={contacts} />}</Gate>}>{pagesFor('staff')}</Route>
        <Route element={<Gate {...gate} opens="councillor">{(person) => <CouncillorFrame me={person} contacts={contacts} />}</Gate>}>{pagesFor('councillor')}</Route>
      </Routes>
      <ProveWhenAsked />
    </Suspense>
  );
}
