import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { Field, type FieldWords, useField } from './field';

type Box = Omit<ComponentPropsWithoutRef<'input'>, 'name' | 'id' | 'className' | 'placeholder'>;

export type TextInputProps = FieldWords & Box & { width?: 'short' | 'middle'; before?: ReactNode };

/** No placeholder: it looks like an answer and goes away when it is needed. */
export function TextInput({ name, label, hint, error, big, width, before, type = 'text', ...box }: TextInputProps) {
  const { describedBy, invalid } = useField({ name, hint, error });
  const input = <input {...box} className={width && `box-${width}`} id={name} name={name} type={type} aria-describedby={describedBy} aria-invalid={invalid} />;
  return <Field {...{ name, label, hint, error, big }}>{before ? <span className="with-sign"><span aria-hidden="true">{before}</span>{input}</span> : input}</Field>;
}

/** Pounds, with the sign outside the box. Read it with `answers.pence(name)`. */
export function MoneyInput(props: Omit<TextInputProps, 'before' | 'type' | 'inputMode'>) {
  return <TextInput width="short" {...props} before="£" inputMode="decimal" autoComplete="off" />;
}

/** "4:30pm". Read it with `answers.time(name)`. */
export function TimeInput(props: Omit<TextInputProps, 'type'>) {
  return <TextInput width="short" {...props} autoComplete="off" />;
}

/** A whole number. Read it with `answers.whole(name)`. */
export function NumberInput(props: Omit<TextInputProps, 'type' | 'inputMode'>) {
  return <TextInput width="short" {...props} inputMode="numeric" autoComplete="off" />;
}
