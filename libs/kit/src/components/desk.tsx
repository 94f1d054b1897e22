import type { ReactNode } from 'react';
import '../styles/desk.css';
import { useArrival } from './use-arrival';

export interface DeskProps {
  title: string;
  /** The h1; leave it out when `head` brings its own (LeafHead). */
  heading?: ReactNode;
  lead?: ReactNode;
  head?: ReactNode;
  back?: ReactNode;
  /** Buttons at the end of the heading's line. */
  actions?: ReactNode;
  /** A second column with its own ground: the person or thing in hand. */
  aside?: ReactNode;
  asideLabel?: string;
  children: ReactNode;
}

/** The work area of a staff page. The rail beside it belongs to the shell. */
export function Desk({ title, heading, lead, head, back, actions, aside, asideLabel, children }: DeskProps) {
  useArrival(title);
  return (
    <>
      <main id="main" tabIndex={-1} className="work">
        {back}
        <div className="work-top">
          {head ?? <div><h1 tabIndex={-1}>{heading}</h1>{lead && <p className="soft">{lead}</p>}</div>}
          {actions && <div className="row">{actions}</div>}
        </div>
        {children}
      </main>
      {aside && <aside className="aside stack" aria-label={asideLabel}>{aside}</aside>}
    </>
  );
}
