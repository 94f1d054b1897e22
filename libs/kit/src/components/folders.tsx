import type { ReactNode } from 'react';
import { NavLink } from 'react-router';

/** Parts of one thing, as links: each has its own address. */
export function Folders({ label, folders }: { label: string; folders: readonly { to: string; label: ReactNode; count?: ReactNode }[] }) {
  return (
    <nav className="folders" aria-label={label}>
      <ul>{folders.map(({ to, label: words, count }) => <li key={to}><NavLink to={to} end>{words}{count !== undefined && <> <b>{count}</b></>}</NavLink></li>)}</ul>
    </nav>
  );
}
