import { type ReactNode, useId } from 'react';

/** A titled block of a staff page: heading, small words beside it, a link at the end of the line. */
export function Block({ heading, aside, link, note, children }: { heading: ReactNode; aside?: ReactNode; link?: ReactNode; note?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="block" aria-labelledby={id}>
      <div className="block-top"><h2 id={id}>{heading}{aside && <small> {aside}</small>}</h2>{link}</div>
      {children}
      {note && <p className="soft small block-note">{note}</p>}
    </section>
  );
}

export function Sheet({ children }: { children: ReactNode }) {
  return <div className="sheet sheet-pad stack">{children}</div>;
}

/** A staff page in two: what to do, and what stands beside it. */
export function Split({ children, beside }: { children: ReactNode; beside: ReactNode }) {
  return <div className="split"><div>{children}</div><div>{beside}</div></div>;
}
