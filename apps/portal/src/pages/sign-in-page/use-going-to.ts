import { useLocation, useSearchParams } from 'react-router';

const OUR_PAGE = /^\/(?!\/)[\w/-]*$/;

/** Where somebody was going before they were asked who they are; null when nowhere. An address may name a page of ours only: `//elsewhere` is another site to a browser. */
export function useGoingTo(): string | null {
  const [asked] = useSearchParams();
  const { state } = useLocation() as { state: { from?: string } | null };
  const to = asked.get('to');
  return state?.from ?? (to !== null && OUR_PAGE.test(to) ? to : null);
}
