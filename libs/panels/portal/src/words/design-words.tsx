import { useLingui } from '@lingui/react/macro';

export type PanelKind = 'MIXED' | 'YOUNG_PEOPLE' | 'PARENTS_AND_CARERS' | 'WITH_OFFICERS';
export type ScoreShare = 'QUARTER' | 'THIRD' | 'HALF';
export type DisagreementRule = 'ADDED' | 'BOTH_MUST_SAY_YES' | 'TIE_BREAK' | 'ADVICE_ONLY';

/** How the parts of a panel are said, in the form, in the answers to check and on the panel's page. */
export function useDesignWords() {
  const { t } = useLingui();
  const kinds: Readonly<Record<PanelKind, string>> = {
    MIXED: t`Mixed`, YOUNG_PEOPLE: t`Young people`, PARENTS_AND_CARERS: t`Parents and carers`, WITH_OFFICERS: t`One panel with officers`,
  };
  const shares: Readonly<Record<ScoreShare, string>> = { QUARTER: t`A quarter`, THIRD: t`A third`, HALF: t`Half` };
  const rules: Readonly<Record<DisagreementRule, string>> = {
    ADDED: t`Scores are added. The highest total gets the job.`,
    BOTH_MUST_SAY_YES: t`Both panels must say yes.`,
    TIE_BREAK: t`Their score decides a tie.`,
    ADVICE_ONLY: t`Advice only. You write why, and they are told why.`,
  };
  return { kinds, shares, rules };
}

/** Out of a hundred, as the bar shows it. */
export const sharePercent: Readonly<Record<ScoreShare, number>> = { QUARTER: 25, THIRD: 33, HALF: 50 };
