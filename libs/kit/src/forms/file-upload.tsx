import type { ComponentPropsWithoutRef } from 'react';
import { Field, type FieldWords, useField } from './field';

type Box = Omit<ComponentPropsWithoutRef<'input'>, 'name' | 'id' | 'className' | 'type'>;

/** Read it with `answers.file(name)`. */
export function FileUpload({ name, label, hint, error, big, ...box }: FieldWords & Box) {
  const { describedBy, invalid } = useField({ name, hint, error });
  return (
    <Field {...{ name, label, hint, error, big }}>
      <input {...box} className="file" id={name} name={name} type="file" aria-describedby={describedBy} aria-invalid={invalid} />
    </Field>
  );
}
