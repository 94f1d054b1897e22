import type { ReactNode } from 'react';
import { classes } from './classes';
import { useArrival } from './use-arrival';

export interface PageProps {
  /** For the tab and the history: neutral, says nothing about care. "Home" becomes "Home – Working together". */
  title: string;
  /** The h1. Leave it out when the page brings its own (LeafHead). */
  heading?: ReactNode;
  lead?: ReactNode;
  /** BackLink. */
  back?: ReactNode;
  /** Heading on the band under the header, first card drawn up into it: home and published reports. */
  hello?: boolean;
  /** 34rem for reading and answering; `wide` for pages with Columns. */
  width?: 'narrow' | 'wide';
  children: ReactNode;
}

/** The main part of a page for members, guardians and everyone else. */
export function Page({ title, heading, lead, back, hello = false, width = 'wide', children }: PageProps) {
  useArrival(title);
  const head = heading && <h1 tabIndex={-1}>{heading}</h1>;
  return (
    <main id="main" tabIndex={-1} className={classes(width === 'wide' && 'wide')}>
      {hello && <div className="hello">{head}{lead && <p>{lead}</p>}</div>}
      <div className="page">
        {back}
        {!hello && head}
        {!hello && lead && <p className="lead">{lead}</p>}
        <div className="page-body stack">{children}</div>
      </div>
    </main>
  );
}

/** A page anyone may read: long text at reading width. */
export function PublicPage(props: PageProps) {
  return <Page width="narrow" {...props} />;
}
