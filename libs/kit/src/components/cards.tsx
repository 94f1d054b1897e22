import type { ReactNode } from 'react';
import { classes } from './classes';

/** Cards under each other. */
export function Cards({ children }: { children: ReactNode }) {
  return <div className="cards">{children}</div>;
}

/** Cards of the same weight side by side, as many as fit; each child is one `<li>`. */
export function CardRow({ children }: { children: ReactNode }) {
  return <ul className="card-row">{children}</ul>;
}

/** Two columns that fold by their own width, so they also fold when text is twice the size. */
export function Columns({ children, look = 'lead' }: { children: ReactNode; look?: 'lead' | 'even' | 'side' }) {
  return <div className={classes('columns', `columns-${look}`)}>{children}</div>;
}

/** Things in a line that wrap. `foot`: they stand on one line at the bottom, as boxes with labels and their button do. */
export function Row({ children, between, foot, as: As = 'div' }: { children: ReactNode; between?: boolean; foot?: boolean; as?: 'div' | 'p' | 'span' }) {
  return <As className={classes('row', between && 'row-between', foot && 'row-foot')}>{children}</As>;
}

export function Stack({ children, tight }: { children: ReactNode; tight?: boolean }) {
  return <div className={tight ? 'stack stack-tight' : 'stack'}>{children}</div>;
}

export function Soft({ children, small }: { children: ReactNode; small?: boolean }) {
  return <p className={small ? 'soft small' : 'soft'}>{children}</p>;
}
