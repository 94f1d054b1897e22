import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { classes } from '../components/classes';
import { useErrorOf } from './question-context';

export interface FieldWords {
  /** Also the id of the (first) box, so that the error summary can lead to it. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Overrides what the form knows. */
  error?: string | null;
  /** Label as the heading of the page: one question a page. */
  big?: boolean;
}

/** Same words as in the summary; "Error:" only for those who can't see the colour. */
export function FieldError({ name, children }: { name: string; children: ReactNode }) {
  return <p className="field-error" id={`${name}-error`}><span className="visually-hidden"><Trans>Error:</Trans> </span>{children}</p>;
}

export function useField({ name, hint, error }: Pick<FieldWords, 'name' | 'hint' | 'error'>) {
  const known = useErrorOf(name);
  const wrong = error ?? known;
  const describedBy = [hint && `${name}-hint`, wrong && `${name}-error`].filter(Boolean).join(' ') || undefined;
  return { wrong, describedBy, invalid: wrong ? true : undefined };
}

/** One box with its label, hint and error. */
export function Field({ name, label, hint, error, big, children }: FieldWords & { children: ReactNode }) {
  const { wrong } = useField({ name, hint, error });
  return (
    <div className={classes('field', wrong && 'field-wrong')}>
      <label htmlFor={name} className={big ? 'h2' : undefined}>{label}</label>
      {hint && <p className="hint" id={`${name}-hint`}>{hint}</p>}
      {wrong && <FieldError name={name}>{wrong}</FieldError>}
      {children}
    </div>
  );
}

/** Several boxes that answer one question. */
export function FieldGroup({ name, label, hint, error, big, children }: FieldWords & { children: ReactNode }) {
  const { wrong, describedBy } = useField({ name, hint, error });
  return (
    <fieldset className={classes('field', wrong && 'field-wrong')} aria-describedby={describedBy}>
      <legend className={big ? 'h2' : undefined}>{label}</legend>
      {hint && <p className="hint" id={`${name}-hint`}>{hint}</p>}
      {wrong && <FieldError name={name}>{wrong}</FieldError>}
      {children}
    </fieldset>
  );
}
