import type { ReactNode } from 'react';
import { classes } from './classes';

export interface Step {
  label: ReactNode;
  detail?: ReactNode;
  state: 'done' | 'now' | 'stuck' | 'ahead';
}

/** How far money has come: due, checked, approved, sent, in your bank. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="steps">
      {steps.map((step, place) => (
        <li key={place} className={classes(step.state !== 'ahead' && step.state)} aria-current={step.state === 'now' || step.state === 'stuck' ? 'step' : undefined}>
          <b>{step.label}</b> <span>{step.detail}</span>
        </li>
      ))}
    </ol>
  );
}

/** The same stages across the top of a staff page. */
export function Chain({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="chain">
      {steps.map((step, place) => (
        <li key={place} className={classes(step.state !== 'ahead' && step.state)} aria-current={step.state === 'now' ? 'step' : undefined}>
          <b>{step.label}</b> {step.detail}
        </li>
      ))}
    </ol>
  );
}
