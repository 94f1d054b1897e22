import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useLingui } from '@lingui/react/macro';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-paths';

export interface Place {
  to: string;
  icon: IconName;
  label: ReactNode;
  /** How many things wait there; staff only. */
  count?: number;
  /** Only this address, not those below it. */
  end?: boolean;
}

export function BottomTabs({ places }: { places: readonly Place[] }) {
  const { t } = useLingui();
  return (
    <nav className="tabs" aria-label={t`Main`}>
      <ul>{places.map(({ to, icon, label, end }) => <li key={to}><NavLink to={to} end={end}><span><Icon name={icon} /></span>{label}</NavLink></li>)}</ul>
    </nav>
  );
}
