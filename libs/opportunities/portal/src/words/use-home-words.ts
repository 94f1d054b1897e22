import { useLingui } from '@lingui/react/macro';

/** How a child comes, goes home and left, in words for those who look after them. */
export function useHomeWords() {
  const { t } = useLingui();
  return {
    comes: { BROUGHT: t`Somebody brings them`, FETCHED_BY_US: t`We pick them up`, ALONE: t`They come alone` },
    goes: { COLLECTED: t`Somebody collects them`, TAKEN_BY_US: t`We take them home`, ALONE: t`They go home alone` },
    left: { COLLECTED: t`They were collected.`, TAKEN_BY_US: t`We took them home.`, ALONE: t`They went home alone, as planned.`, KNOWN_SAFE: t`We called, and they were safe at home.` },
  };
}
