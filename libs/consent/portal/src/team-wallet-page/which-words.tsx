import { Select } from '@alongside/kit';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { useWordingLabel, type PaperWording } from '../words/paper-sheet';

/** The proof names the very words that were read: on the paper, or to them. */
export function WhichWords({ name, label, wordings }: { name: string; label: ReactNode; wordings: readonly PaperWording[] }) {
  const { t } = useLingui();
  const wordingLabel = useWordingLabel();
  return <Select name={name} label={label} empty={t`As they like to read`} options={wordings.map((one) => ({ value: one.id, label: wordingLabel(one) }))} />;
}
