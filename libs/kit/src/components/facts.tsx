import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-paths';

export interface Fact {
  icon: IconName;
  label: ReactNode;
  value: ReactNode;
  more?: ReactNode;
}

/** When, where, money, who. `brief` hides the labels from sight, never from a screen reader. */
export function Facts({ facts, brief = false }: { facts: readonly Fact[]; brief?: boolean }) {
  return (
    <dl className={brief ? 'facts facts-brief' : 'facts'}>
      {facts.map((fact) => (
        <div key={fact.icon}>
          <dt><Icon name={fact.icon} /><span>{fact.label}</span></dt>
          <dd>{fact.value}</dd>
          {fact.more && <dd>{fact.more}</dd>}
        </div>
      ))}
    </dl>
  );
}
