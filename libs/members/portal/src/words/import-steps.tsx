import { Chain } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

const order = ['file', 'columns', 'rows', 'done'] as const;

export type ImportStep = (typeof order)[number];

/** Where we are on the way from file to people. */
export function ImportSteps({ at }: { at: ImportStep }) {
  const labels = { file: <Trans>Choose file</Trans>, columns: <Trans>Match columns</Trans>, rows: <Trans>Check rows</Trans>, done: <Trans>Done</Trans> };
  const now = order.indexOf(at);
  return <Chain steps={order.map((step, place) => ({ label: labels[step], state: place < now || at === 'done' ? 'done' : place === now ? 'now' : 'ahead' }))} />;
}
