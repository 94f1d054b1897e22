import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-paths';
import { classes } from './classes';

export interface Choice {
  value: string;
  icon: IconName;
  label: ReactNode;
}

/**
 * Yes, not sure, no: same size, same colour, same effort. No answer may look like the right one.
 * Without `onChoose` the buttons submit the form they stand in, as `name=value`.
 */
export function Choice3({ question, hideQuestion = false, name = 'answer', choices, onChoose }: {
  question: ReactNode;
  hideQuestion?: boolean;
  name?: string;
  choices: readonly Choice[];
  onChoose?: (value: string) => void;
}) {
  return (
    <fieldset className="stack">
      <legend className={hideQuestion ? 'visually-hidden' : 'h3'}>{question}</legend>
      <div className={classes('choice', choices.length === 2 && 'choice-pair')}>
        {choices.map(({ value, icon, label }) => (
          <button key={value} name={name} value={value} type={onChoose ? 'button' : 'submit'} onClick={onChoose && (() => onChoose(value))}>
            <Icon name={icon} />{label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
