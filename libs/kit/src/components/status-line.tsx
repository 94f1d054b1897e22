import type { ReactNode } from 'react';

/** A live region must stand in the page before words are put into it, or they are not announced. So render it always. */
export function StatusLine({ children }: { children?: ReactNode }) {
  return <p className="status" role="status">{children}</p>;
}
