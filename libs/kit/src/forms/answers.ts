import { parseClockTime, parsePlainDate, parsePounds, type ClockTime, type Pence, type PlainDate } from '@alongside/kernel';
import { readMonth } from './read-month';
import { readTime } from './read-time';

/** A question that was answered in a way we can't read, as a refusal code, so that its words come from the same list as the server's. */
export interface Unread {
  field: string;
  code?: string;
  words?: string;
}

/**
 * What a person typed, read as what it means. Each `whenMissing` is the sentence to show when nothing was answered;
 * without it the question may stay empty. Spaces, commas and £ signs are ours to ignore, not theirs to leave out.
 */
export class Answers {
  readonly unread: Unread[] = [];
  constructor(private readonly form: FormData) {}

  text(name: string, whenMissing?: string): string {
    const typed = this.form.get(name);
    const text = typeof typed === 'string' ? typed.trim() : '';
    if (text === '' && whenMissing) this.unread.push({ field: name, words: whenMissing });
    return text;
  }

  choice(name: string, whenMissing?: string): string {
    return this.text(name, whenMissing);
  }

  choices(name: string, whenMissing?: string): string[] {
    const chosen = this.form.getAll(name).filter((value) => typeof value === 'string');
    if (chosen.length === 0 && whenMissing) this.unread.push({ field: name, words: whenMissing });
    return chosen;
  }

  yes(name: string): boolean {
    return this.form.get(name) !== null;
  }

  whole(name: string, whenMissing?: string): number | null {
    const text = this.text(name, whenMissing).replace(/[\s,]/g, '');
    if (text === '') return null;
    if (/^\d{1,9}$/.test(text)) return Number(text);
    return this.cannotRead(name, 'NUMBER_NOT_WHOLE');
  }

  pence(name: string, whenMissing?: string): Pence | null {
    const text = this.text(name, whenMissing);
    return text === '' ? null : (parsePounds(text) ?? this.cannotRead(name, 'AMOUNT_NOT_WHOLE_PENCE'));
  }

  /** From the three boxes of DateParts; the month may be a number or "jan". */
  date(name: string, whenMissing?: string): PlainDate | null {
    const [day, month, year] = ['day', 'month', 'year'].map((part) => this.text(`${name}-${part}`));
    if (!day && !month && !year) {
      if (whenMissing) this.unread.push({ field: name, words: whenMissing });
      return null;
    }
    const written = `${year}-${String(readMonth(month ?? '') ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
    return parsePlainDate(written) ?? this.cannotRead(name, 'DATE_NOT_REAL');
  }

  /** "4:30pm", "16:30", "4 pm" */
  time(name: string, whenMissing?: string): ClockTime | null {
    const text = this.text(name, whenMissing);
    return text === '' ? null : (parseClockTime(readTime(text) ?? '') ?? this.cannotRead(name, 'TIME_NOT_REAL'));
  }

  file(name: string, whenMissing?: string): File | null {
    const given = this.form.get(name);
    const file = given instanceof File && given.size > 0 ? given : null;
    if (!file && whenMissing) this.unread.push({ field: name, words: whenMissing });
    return file;
  }

  private cannotRead(field: string, code: string): null {
    this.unread.push({ field, code });
    return null;
  }
}
