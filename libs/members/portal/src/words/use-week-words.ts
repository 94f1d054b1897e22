import { useLingui } from '@lingui/react/macro';

/** Days of the week and how often, in the order people say them. */
export function useWeekWords() {
  const { t } = useLingui();
  return {
    days: { MO: t`Monday`, TU: t`Tuesday`, WE: t`Wednesday`, TH: t`Thursday`, FR: t`Friday`, SA: t`Saturday`, SU: t`Sunday` },
    often: { WEEK: t`Every week`, TWO_WEEKS: t`Every other week, from this week`, NEXT_WEEK: t`Every other week, from next week`, MONTH: t`The first one in a month` },
  };
}
