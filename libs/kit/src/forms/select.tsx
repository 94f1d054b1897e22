import type { ComponentPropsWithoutRef } from 'react';
import { Field, type FieldWords, useField } from './field';

type Box = Omit<ComponentPropsWithoutRef<'select'>, 'name' | 'id' | 'className' | 'children'>;

/** The phone's own list: no list made by hand works with TalkBack. Participants get Radios where there are few answers. */
export function Select({ name, label, hint, error, big, options, empty, ...box }: FieldWords & Box & { options: readonly { value: string; label: string }[]; empty?: string }) {
  const { describedBy, invalid } = useField({ name, hint, error });
  return (
    <Field {...{ name, label, hint, error, big }}>
      <select {...box} id={name} name={name} aria-describedby={describedBy} aria-invalid={invalid}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </Field>
  );
}
