import { Refusal } from './refusal';

/** What a person typed, made safe to keep: trimmed, Unicode NFC, without control characters such as NUL. Emoji and right-to-left text stay. */
export function cleanText(typed: string): string {
  return typed.normalize('NFC').replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '').trim();
}

/** Throws Refusal ANSWER_MISSING or ANSWER_TOO_LONG (params: most) naming the field. */
export function requiredText(typed: string, field: string, most: number): string {
  const text = cleanText(typed);
  if (text === '') throw new Refusal('ANSWER_MISSING', field);
  if ([...text].length > most) throw new Refusal('ANSWER_TOO_LONG', field, { most });
  return text;
}

/** Null when nothing was typed. Throws Refusal ANSWER_TOO_LONG naming the field. */
export function optionalText(typed: string | null | undefined, field: string, most: number): string | null {
  return typed === null || typed === undefined || cleanText(typed) === '' ? null : requiredText(typed, field, most);
}

/** Throws Refusal NUMBER_NOT_WHOLE or NUMBER_OUT_OF_RANGE (params: least, most) naming the field. */
export function wholeNumber(value: number, field: string, least: number, most: number): number {
  if (!Number.isSafeInteger(value)) throw new Refusal('NUMBER_NOT_WHOLE', field);
  if (value < least || value > most) throw new Refusal('NUMBER_OUT_OF_RANGE', field, { least, most });
  return value;
}
