import { useLingui } from '@lingui/react/macro';

/** How children come, go home and leave, in words for staff. */
export function useDayWords() {
  const { t } = useLingui();
  return {
    comes: { BROUGHT: t`Somebody brings them`, FETCHED_BY_US: t`We fetch them`, ALONE: t`They come alone` },
    goes: { COLLECTED: t`Somebody collects them`, TAKEN_BY_US: t`We take them home`, ALONE: t`They go home alone` },
    left: { COLLECTED: t`Collected`, TAKEN_BY_US: t`We took them home`, ALONE: t`Went home alone, as planned`, KNOWN_SAFE: t`We rang, and they are safe at home` },
    gaps: { COMES: t`how they come`, GOES: t`how they go home`, COLLECTOR: t`who collects them`, FETCHERS: t`who of us fetches them`, TAKERS: t`who of us takes them home`, TRAVEL: t`a yes to being taken by us`, CONTACT: t`whom we ring`, CHANGE: t`what somebody says is different now` },
  };
}
