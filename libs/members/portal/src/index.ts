import type { PortalRoute } from '@alongside/kit';
import { lazy } from 'react';

export const routes: readonly PortalRoute[] = [
  { path: '/me', audience: 'member', lazy: () => import('./me-page/me-page') },
  { path: '/me/people', audience: 'member', lazy: () => import('./my-people-page/my-people-page') },
  { path: '/me/correct', audience: 'member', lazy: () => import('./correct-me-page/correct-me-page') },
  { path: '/me/post', audience: 'member', lazy: () => import('./my-post-page/my-post-page') },
  { path: '/me/groups', audience: 'member', lazy: () => import('./my-groups-page/my-groups-page') },
  { path: '/me/papers', audience: 'member', lazy: () => import('./my-papers-page/my-papers-page') },
  { path: '/me/papers/:id', audience: 'member', lazy: () => import('./my-paper-page/my-paper-page') },
  { path: '/team/papers', audience: 'staff', lazy: () => import('./shelves-page/shelves-page') },
  { path: '/team/groups', audience: 'staff', lazy: () => import('./groups-page/groups-page') },
  { path: '/team/groups/:id', audience: 'staff', lazy: () => import('./group-page/group-page') },
  { path: '/me/about', audience: 'member', lazy: () => import('./about-me-page/about-me-page') },
  { path: '/me/needs', audience: 'member', lazy: () => import('./my-needs-page/my-needs-page') },
  { path: '/me/when', audience: 'member', lazy: () => import('./when-i-can-page/when-i-can-page') },
  { path: '/me/notes', audience: 'member', lazy: () => import('./my-notes-page/my-notes-page') },
  { path: '/team/safety', audience: 'staff', lazy: () => import('./team-safety-page/team-safety-page') },
  { path: '/team/alone', audience: 'staff', lazy: () => import('./work-alone-page/work-alone-page') },
  { path: '/team/people', audience: 'staff', lazy: () => import('./people-page/people-page') },
  { path: '/team/joining', audience: 'staff', lazy: () => import('./joining-page/joining-page') },
  { path: '/team/joining/new', audience: 'staff', lazy: () => import('./new-enquiry-page/new-enquiry-page') },
  { path: '/team/joining/:id', audience: 'staff', lazy: () => import('./enquiry-page/enquiry-page') },
  { path: '/team/people/import', audience: 'staff', lazy: () => import('./import-page/import-page') },
  { path: '/team/people/import/:id', audience: 'staff', lazy: () => import('./import-draft-page/import-draft-page') },
  { path: '/team/people/export', audience: 'staff', lazy: () => import('./export-page/export-page') },
  { path: '/export-purposes', audience: 'staff', lazy: () => import('./export-purposes-page/export-purposes-page') },
  { path: '/team/people/twice', audience: 'staff', lazy: () => import('./maybe-twice-page/maybe-twice-page') },
  { path: '/team/people/twice/:one/:other', audience: 'staff', lazy: () => import('./compare-page/compare-page') },
  { path: '/team/people/:id', audience: 'staff', lazy: () => import('./person-page/person-page') },
  { path: '/skills', audience: 'member', lazy: () => import('./skills-page/skills-page') },
  { path: '/skills/story', audience: 'member', lazy: () => import('./my-story-page/my-story-page') },
  { path: '/me/checks', audience: 'member', lazy: () => import('./my-checks-page/my-checks-page') },
  { path: '/checks', audience: 'staff', lazy: () => import('./checks-page/checks-page') },
  { path: '/team/checks', audience: 'staff', lazy: () => import('./checks-page/checks-page') },
  { path: '/checks/rules', audience: 'staff', lazy: () => import('./requirements-page/requirements-page') },
  { path: '/checks/:memberId', audience: 'staff', lazy: () => import('./check-page/check-page') },
  { path: '/team/people/:id/around', audience: 'staff', lazy: () => import('./people-around-page/people-around-page') },
  { path: '/around', audience: 'staff', lazy: () => import('./my-young-people-page/my-young-people-page') },
  { path: '/around/:id', audience: 'staff', lazy: () => import('./my-young-person-page/my-young-person-page') },
];

/** Under the numbers to call: that somebody is calling, or has called. */
export const HandOn = lazy(() => import('./hand-on/hand-on'));

/** One visit of somebody who works alone, under the numbers to call. */
export const LoneVisit = lazy(() => import('./lone-visit/lone-visit'));

/** For Today: who is out alone now. Shows nothing when everybody is in. */
export const AloneNow = lazy(() => import('./alone-now/alone-now'));

/** For Today, above everything else: worries that nobody has yet. Only for safeguarding leads. */
export const WorriesOpen = lazy(() => import('./worries-open/worries-open'));

/** For the coordinator's Today: who wrote back on a note. Shows nothing when nobody did. */
export const NotesToLookAt = lazy(() => import('./notes-to-look-at/notes-to-look-at'));

/** For the coordinator's Today page: who asked to join. Shows nothing when nobody waits. */
export const EnquiriesWaiting = lazy(() => import('./enquiries-waiting/enquiries-waiting'));

/** For the coordinator's Today page: whom to ask about whom. */
export const GroupsKeptApart = lazy(() => import('./groups-kept-apart/groups-kept-apart-block'));
export const AroundTasks = lazy(() => import('./around-tasks/around-tasks-block'));

/** For the first page of whoever is new. */
export const NewHereCard = lazy(() => import('./new-here-card/new-here-card'));
