import { useLingui } from '@lingui/react/macro';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const long = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const monthOf = (day: string) => Number(day.slice(5, 7)) - 1;

/** "July to September 2026", and "Jul to Sep" beside a bar. */
export function useQuarterWords() {
  const { t } = useLingui();
  return {
    whole: (from: string, to: string) => t`${long[monthOf(from)]} to ${long[monthOf(to)]} ${to.slice(0, 4)}`,
    brief: (from: string, to: string) => t`${months[monthOf(from)]} to ${months[monthOf(to)]}`,
  };
}
