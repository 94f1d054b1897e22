import type { ReactNode } from 'react';
import { classes } from '../components/classes';
import { FieldGroup, type FieldWords } from './field';

export interface Option {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What stands between the box and the words: a number, an icon. */
  mark?: ReactNode;
}

/** `picks`: big boxes for one question a page. `tiles`: side by side. `lines`: close together, for staff. */
export type OptionsLook = 'picks' | 'tiles' | 'lines';

type OptionsProps = FieldWords & { options: readonly Option[]; look?: OptionsLook };

function Options({ type, options, look = 'picks', chosen, onChoose, ...words }: OptionsProps & {
  type: 'radio' | 'checkbox';
  chosen?: readonly string[];
  onChoose?: (value: string, on: boolean) => void;
}) {
  return (
    <FieldGroup {...words}>
      <div className={`options options-${look}`}>
        {options.map((option, place) => (
          <label key={option.value} className={classes('option', option.mark !== undefined && 'option-marked')}>
            <input
              type={type}
              id={place === 0 ? words.name : undefined}
              name={words.name}
              value={option.value}
              {...(onChoose ? { checked: chosen?.includes(option.value) ?? false, onChange: (event) => onChoose(option.value, event.target.checked) } : { defaultChecked: chosen?.includes(option.value) })}
            />
            {option.mark !== undefined && <span className="option-mark" aria-hidden="true">{option.mark}</span>}
            <span><span className="option-label">{option.label}</span>{option.hint && <> <span className="option-hint">{option.hint}</span></>}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** Nothing is ticked before the person ticks it, unless they did so before (`value`). With `onChoose` the page holds the value. */
export function Radios({ value, onChoose, ...rest }: OptionsProps & { value?: string | null; onChoose?: (value: string) => void }) {
  return <Options {...rest} type="radio" chosen={value ? [value] : []} onChoose={onChoose && ((chosen) => onChoose(chosen))} />;
}

export function Checkboxes({ values = [], onChoose, ...rest }: OptionsProps & { values?: readonly string[]; onChoose?: (value: string, on: boolean) => void }) {
  return <Options {...rest} type="checkbox" chosen={values} onChoose={onChoose} />;
}

/** Short answers side by side: a quarter, a third, half. */
export function Segments({ value, options, onChoose, ...words }: FieldWords & { options: readonly Option[]; value?: string | null; onChoose?: (value: string) => void }) {
  return (
    <FieldGroup {...words}>
      <div className="segments">
        {options.map((option, place) => (
          <label key={option.value}>
            <input
              type="radio" id={place === 0 ? words.name : undefined} name={words.name} value={option.value}
              {...(onChoose ? { checked: value === option.value, onChange: () => onChoose(option.value) } : { defaultChecked: value === option.value })}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
