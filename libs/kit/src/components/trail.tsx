import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { classes } from './classes';

export interface TrailStage {
  label: ReactNode;
  detail?: ReactNode;
  /** `lit` is done, `now` is lit and where we are, `ahead` is still to come. */
  state: 'lit' | 'now' | 'ahead';
}

/** Each stage of a promise lights one lamp. The lamps are the only decoration that means something. */
export function Trail({ stages }: { stages: readonly TrailStage[] }) {
  return (
    <ol className="trail">
      {stages.map((stage, place) => (
        <li key={place} className={classes(stage.state !== 'ahead' && 'lit', stage.state === 'now' && 'now')} aria-current={stage.state === 'now' ? 'step' : undefined}>
          <b>{stage.label}</b>
          {stage.state === 'ahead' && <span className="visually-hidden"><Trans>Not yet.</Trans> </span>}
          {stage.detail && <span>{stage.detail}</span>}
        </li>
      ))}
    </ol>
  );
}

/** One lamp beside words: lit when it is done. */
export function Lamp({ lit = true, heading, children }: { lit?: boolean; heading: ReactNode; children?: ReactNode }) {
  return <div className={classes('lamp', lit && 'lit')}><p><b>{heading}</b></p>{children}</div>;
}
