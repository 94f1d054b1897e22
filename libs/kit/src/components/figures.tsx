import type { ReactNode } from 'react';

export interface Figure {
  value: ReactNode;
  words: ReactNode;
  link?: ReactNode;
}

/** A few numbers, each with the words that make it true. */
export function Figures({ figures, big = false }: { figures: readonly Figure[]; big?: boolean }) {
  return (
    <ul className={big ? 'figures figures-big' : 'figures'}>
      {figures.map((figure, place) => <li key={place}><b>{figure.value}</b> {figure.words}{figure.link && <> {figure.link}</>}</li>)}
    </ul>
  );
}
