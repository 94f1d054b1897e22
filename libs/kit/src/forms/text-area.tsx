import { useState, type ComponentPropsWithoutRef } from 'react';
import { Plural } from '@lingui/react/macro';
import { Field, type FieldWords, useField } from './field';

type Box = Omit<ComponentPropsWithoutRef<'textarea'>, 'name' | 'id' | 'className' | 'placeholder' | 'maxLength'>;

/** With `most`, says how many letters are left once half of them are used. It never stops anyone from typing. */
export function TextArea({ name, label, hint, error, big, most, rows = 4, onChange, ...box }: FieldWords & Box & { most?: number }) {
  const { describedBy, invalid } = useField({ name, hint, error });
  const [used, setUsed] = useState(() => [...String(box.defaultValue ?? '')].length);
  const left = most === undefined ? 0 : most - used;
  return (
    <Field {...{ name, label, hint, error, big }}>
      <textarea
        {...box}
        id={name}
        name={name}
        rows={rows}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onChange={(event) => { setUsed([...event.target.value].length); onChange?.(event); }}
      />
      {most !== undefined && (
        <p className="count" role="status">
          {used * 2 > most && (left < 0 ? <Plural value={-left} one="# letter too many" other="# letters too many" /> : <Plural value={left} one="# letter left" other="# letters left" />)}
        </p>
      )}
    </Field>
  );
}
