import { useLingui } from '@lingui/react/macro';

export type PanelOutcome = 'APPOINTED' | 'NOT_APPOINTED' | 'RAN_AGAIN';
export type ViewCounted = 'COUNTED' | 'TIE_BREAK' | 'ADVISORY' | 'OVERRIDDEN';

export function useOutcomeWords() {
  const { t } = useLingui();
  const outcomes: Readonly<Record<PanelOutcome, string>> = {
    APPOINTED: t`Somebody got the job.`, NOT_APPOINTED: t`Nobody got the job.`, RAN_AGAIN: t`It was run again.`,
  };
  const views: Readonly<Record<ViewCounted, string>> = {
    COUNTED: t`Their score counted.`, TIE_BREAK: t`Their score decided a tie.`, ADVISORY: t`Their view was advice.`,
    OVERRIDDEN: t`It was decided against their view.`,
  };
  return { outcomes, views };
}
