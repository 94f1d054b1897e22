import type { ReactNode } from 'react';

/** Plum is a person's own voice, and nothing else. */
export function Said({ who, children }: { who: ReactNode; children: ReactNode }) {
  return <blockquote className="said"><cite>{who}</cite><p>“{children}”</p></blockquote>;
}

/** A person's words in large, for a page that is read by many. */
export function Voice({ who, children, note }: { who: ReactNode; children: ReactNode; note?: ReactNode }) {
  return (
    <figure className="voice">
      <blockquote><p>“{children}”</p></blockquote>
      <figcaption>{who}</figcaption>
      {note && <p>{note}</p>}
    </figure>
  );
}
