import { useLingui } from '@lingui/react/macro';

export interface SafeShare {
  readonly kind: string;
  readonly part: number | null;
  readonly whole: number | null;
}

export interface SafeCount {
  readonly kind: string;
  readonly value: number | null;
}

/** How a figure is said: the same words wherever a small number is hidden. */
export function useFigureWords() {
  const { t } = useLingui();
  const share = ({ kind, part, whole }: SafeShare): string => {
    switch (kind) {
      case 'exact': return t`${part} of ${whole}`;
      case 'nearly-all': return t`nearly all of ${whole}`;
      case 'few': return t`fewer than 5 of ${whole}`;
      case 'too-few': return t`too few to show`;
      default: return t`none yet`;
    }
  };
  const count = ({ kind, value }: SafeCount): string => {
    if (kind === 'count') return String(value);
    return kind === 'few' ? t`fewer than 5` : t`not shown`;
  };
  return { share, count };
}

/** The length of a bar: known shares at their true length, hidden ones at the end they are near, so that nothing can be measured off the picture. */
export function barOf({ kind, part, whole }: SafeShare): { readonly of: number; readonly from: number } {
  if (kind === 'exact') return { of: part ?? 0, from: whole ?? 1 };
  return kind === 'nearly-all' ? { of: 1, from: 1 } : { of: 0, from: 1 };
}
