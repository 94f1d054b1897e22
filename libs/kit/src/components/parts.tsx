import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-paths';

/** What you will do, in order. */
export function Parts({ parts }: { parts: readonly { heading: ReactNode; when?: ReactNode; more?: ReactNode }[] }) {
  return (
    <ol className="parts">
      {parts.map((part, place) => <li key={place}><h3>{part.heading}</h3>{part.when && <p>{part.when}</p>}{part.more && <p className="soft">{part.more}</p>}</li>)}
    </ol>
  );
}

/** Short points, each with its own icon. */
export function Ticks({ ticks }: { ticks: readonly { icon?: IconName; words: ReactNode }[] }) {
  return <ul className="ticks">{ticks.map((tick, place) => <li key={place}><Icon name={tick.icon ?? 'check'} /><span>{tick.words}</span></li>)}</ul>;
}

export function Dots({ children }: { children: ReactNode }) {
  return <ul className="dots">{children}</ul>;
}

/** What happens next, numbered. */
export function Nexts({ children }: { children: ReactNode }) {
  return <ol className="nexts">{children}</ol>;
}
