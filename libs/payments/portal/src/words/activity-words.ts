import { useLingui } from '@lingui/react/macro';

/** The kind of work in a word. A kind we have no word for stays "Other work": what somebody typed there could be a topic. */
export function useActivityWords(): (activity: string) => string {
  const { t } = useLingui();
  const known: Readonly<Record<string, string>> = {
    'interview-panel': t`Panel`, panel: t`Panel`, teaching: t`Training`, training: t`Training`,
    project: t`Project`, planning: t`Planning`, meeting: t`Meeting`,
  };
  return (activity) => known[activity] ?? t`Other work`;
}
