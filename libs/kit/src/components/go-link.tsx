import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-paths';

/** "See more about this date →" */
export function GoLink({ to, children }: { to: string; children: ReactNode }) {
  return <p><Link className="go" to={to}>{children} <Icon name="arrow" /></Link></p>;
}

export function BackLink({ to, children }: { to: string; children: ReactNode }) {
  return <Link className="back" to={to}><Icon name="back" />{children}</Link>;
}

export interface Door {
  to: string;
  icon: IconName;
  label: ReactNode;
  more?: ReactNode;
}

/** A short list of places to go, each with a line that says what is there. */
export function Doors({ doors }: { doors: readonly Door[] }) {
  return (
    <ul className="doors">
      {doors.map(({ to, icon, label, more }) => {
        const inside = <><Icon name={icon} /><span><b>{label}</b>{more && <> {more}</>}</span></>;
        return <li key={to}>{/^(https?|tel|sms|mailto):/.test(to) ? <a href={to}>{inside}</a> : <Link to={to}>{inside}</Link>}</li>;
      })}
    </ul>
  );
}
