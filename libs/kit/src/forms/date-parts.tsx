import { Trans } from '@lingui/react/macro';
import { FieldGroup, type FieldWords, useField } from './field';

/** Three boxes; the month may be a word. It never jumps from box to box by itself. Read it with `answers.date(name)`. */
export function DateParts({ value, birthday = false, ...words }: FieldWords & { value?: string | null; birthday?: boolean }) {
  const { name } = words;
  const { invalid } = useField(words);
  const [year, month, day] = (value ?? '').split('-');
  const part = (key: 'day' | 'month' | 'year', width: string, given: string | undefined) => ({
    className: width, id: key === 'day' ? name : `${name}-${key}`, name: `${name}-${key}`, defaultValue: given ? String(Number(given)) : '',
    inputMode: key === 'month' ? ('text' as const) : ('numeric' as const), autoComplete: birthday ? `bday-${key}` : 'off', 'aria-invalid': invalid,
  });
  return (
    <FieldGroup {...words}>
      <div className="date-parts">
        <label htmlFor={name}><Trans>Day</Trans><input {...part('day', 'box-2', day)} /></label>
        <label htmlFor={`${name}-month`}><Trans>Month</Trans><input {...part('month', 'box-month', month)} /></label>
        <label htmlFor={`${name}-year`}><Trans>Year</Trans><input {...part('year', 'box-4', year)} /></label>
      </div>
    </FieldGroup>
  );
}
