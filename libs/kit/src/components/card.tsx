import { type ReactNode, useId } from 'react';
import { classes } from './classes';

/** A sheet of paper with one subject. `heading` names it for everyone. An article, not a landmark: a page of ten cards is not a page of ten regions. */
export function Card({ heading, level = 2, tag, children, wide }: { heading?: ReactNode; level?: 2 | 3; tag?: ReactNode; children: ReactNode; wide?: boolean }) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className={classes('card', 'stack', wide && 'card-wide')} aria-labelledby={heading ? id : undefined}>
      {tag && <p>{tag}</p>}
      {heading && <Heading id={id}>{heading}</Heading>}
      {children}
    </article>
  );
}
