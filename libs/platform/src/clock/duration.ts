import { Refusal } from '@alongside/kernel';

const shape = /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/;

/** An ISO 8601 duration of weeks, days, hours, minutes and seconds in milliseconds. Throws Refusal DURATION_NOT_UNDERSTOOD. */
export function milliseconds(duration: string): number {
  const match = shape.exec(duration);
  if (!match || /^P(T)?$/.test(duration) || duration.endsWith('T')) throw new Refusal('DURATION_NOT_UNDERSTOOD', 'advance');
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000;
}
