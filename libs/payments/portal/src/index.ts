import type { PortalRoute } from '@alongside/kit';
import { lazy } from 'react';

export const routes: readonly PortalRoute[] = [
  { path: '/pay', audience: 'staff', lazy: () => import('./pay-page/pay-page') },
  { path: '/pay/run/:id', audience: 'staff', lazy: () => import('./pay-run-page/pay-run-page') },
  { path: '/team/bank-calls/:id', audience: 'staff', lazy: () => import('./bank-call-page/bank-call-page') },
  { path: '/money', audience: 'member', lazy: () => import('./money-page/money-page') },
  { path: '/money/how', audience: 'member', lazy: () => import('./money-how-page/money-how-page') },
];

/** For the member's Home page: the next money to come. Shows nothing when none is. */
export const MoneyCard = lazy(() => import('./money-card/money-card'));

/** For the coordinator's Today: whom to ring before money goes to an account that was changed. */
export const BankCallsToMake = lazy(() => import('./bank-calls-to-make/bank-calls-to-make'));
