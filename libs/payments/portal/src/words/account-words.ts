import { useLingui } from '@lingui/react/macro';

/** "Bank …472" */
export function useAccountWords(): (digits: string | null) => string {
  const { t } = useLingui();
  return (digits) => (digits === null ? t`Not known` : t`Bank …${digits}`);
}
