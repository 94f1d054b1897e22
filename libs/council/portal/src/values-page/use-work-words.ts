import { useLingui } from '@lingui/react/macro';

/** What the child employment officer said about one kind of work, in words. */
export function useWorkWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return { pending: t`not decided yet`, not_employment: t`not employment`, permit_held: t`employment, with a permit` };
}
