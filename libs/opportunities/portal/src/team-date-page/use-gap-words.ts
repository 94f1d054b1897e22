import { useAgeWords } from '@alongside/kit';
import { useLingui } from '@lingui/react/macro';

import type { TeamDate } from './team-date-page';
import type { WhoIsNextQuery } from './who-is-next.generated';

export type FitGap = NonNullable<WhoIsNextQuery['suggestedMembers']['leftOut']>[number]['gaps'][number];

/** Why a date does not fit somebody. Which age they are is not said; whether it fits is all a plan needs. */
export function useGapWords(fit: TeamDate['whoFits']): Readonly<Record<FitGap, string>> {
  const { t } = useLingui();
  const ages = useAgeWords()(fit) ?? '';
  const wanted = [...(fit?.languages ?? [])];
  const [before, last] = [wanted.slice(0, -1).join(', '), wanted.at(-1) ?? ''];
  const languages = before === '' ? last : t`${before} or ${last}`;
  return {
    RATHER_NOT: t`Asked not to do this kind of thing.`,
    LANGUAGE: t`Does not speak ${languages}.`,
    TOO_YOUNG: t`Is younger; this is for ${ages}.`,
    TOO_OLD: t`Is older; this is for ${ages}.`,
    AGE_NOT_KNOWN: t`We do not know their age; this is for ${ages}.`,
  };
}
