import { ageOn, cleanText, optionalText, Refusal, type Id, type PlainDate } from '@alongside/kernel';

import { languagesOf } from '../language';
import { join, type Member } from '../member';
import { seatKindOf, type MemberKind } from '../member-kind';
import { emailOf, phoneOf } from '../safe-contact';
import { isUnderAge, mustSayAge } from '../under-age';
import type { KnownPerson } from './known-person';
import { columnLetter, type Columns, type SheetField } from './member-sheet';
import { readDay } from './read-day';
import { readRelation, readYes, sheetGuardian, type SheetGuardian } from './read-guardian';
import { readKind } from './read-kind';
import { readWays } from './read-ways';

/** Why a row cannot be taken, with the place to look and the code of what to do. */
export interface RowProblem {
  readonly row: number;
  /** "C", or null when the answer has no column at all. */
  readonly column: string | null;
  readonly field: SheetField | null;
  readonly typed: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | boolean>>;
}

/** One good row: what it says about a member, ready to be compared with what we hold. */
export interface ReadRow {
  readonly row: number;
  /** Who of ours it is about; null for somebody new. */
  readonly known: KnownPerson | null;
  readonly member: Member;
  /** Sealed only when the row is taken; null when the sheet says nothing. */
  readonly accessNeeds: string | null;
  /** The words the kind was read from; null where one kind was said for all. */
  readonly kindWords: string | null;
  /** Somebody new who is no young member, of whom the sheet says neither when they were born nor that they are grown up. */
  readonly ageOpen: boolean;
  /** Who looks after somebody who is not grown up; of a grown-up nobody is kept. */
  readonly guardian: SheetGuardian | null;
}

/** By what a row finds somebody again. */
export type RowMarks = Pick<KnownPerson, 'fullName' | 'bornOn' | 'reference' | 'contact'> & { readonly mark: string | null };

export type RowReading = { readonly good: ReadRow } | { readonly problems: readonly RowProblem[] };

interface Sheet {
  readonly columns: Columns;
  /** For a sheet that holds one kind of people only. */
  readonly kindForAll: MemberKind | null;
  readonly today: PlainDate;
  /** The oldest age of young members; the council's. */
  readonly oldestYoung: number;
  readonly adultAge: number;
  /** Who it is about, by the marks the row has. */
  readonly find: (marks: RowMarks) => KnownPerson | null;
  /** An id for the next new member. */
  readonly nextId: () => Id<'Member'>;
}

/** Reads one row of cells. Every cell that cannot be taken is told, not only the first. */
export function readRow(cells: readonly string[], row: number, { columns, kindForAll, today, oldestYoung, adultAge, find, nextId }: Sheet): RowReading {
  const problems: RowProblem[] = [];
  // Our own sheets write what looks like a sum as text, with this mark in front.
  const cell = (field: SheetField) => (cells[columns[field] ?? -1] ?? '').replace(/^'(?=[=+\-@|\t\r\n])/, '');
  const tell = (refusal: Refusal, field: SheetField | null) => {
    const column = field === null ? undefined : columns[field];
    problems.push({
      row, field, column: column === undefined ? null : columnLetter(column),
      typed: field === null ? '' : cleanText(cell(field)).slice(0, 80), code: refusal.code, params: refusal.params ?? {},
    });
  };
  const read = <Answer>(field: SheetField, how: (text: string) => Answer): Answer | null => {
    try {
      const text = cell(field);
      if (/^\s*[=@]/.test(cells[columns[field] ?? -1] ?? '')) throw new Refusal('CELL_IS_A_SUM', field);
      return how(text);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      tell(refusal, field);
      return null;
    }
  };

  const mark = read('mark', (text) => cleanText(text).toLowerCase() || null);
  const email = read('email', (text) => emailOf(text));
  const phone = read('phone', (text) => phoneOf(text));
  const typed = {
    fullName: read('fullName', () => wholeName(cell)) ?? '',
    knownAs: read('knownAs', cleanText),
    kind: read('kind', (text) => (kindForAll && cleanText(text) === '' ? kindForAll : readKind(text))) ?? '',
    bornOn: read('bornOn', (text) => readDay(text, 'bornOn')),
    joinedOn: read('joinedOn', (text) => readDay(text, 'joinedOn')),
    interests: read('interests', (text) => text.split(/[,;\n]/)) ?? [],
    languages: read('languages', (text) => languagesOf(text.split(/[,;\n]| and /))) ?? [],
    strengths: read('strengths', cleanText),
    reference: read('reference', cleanText),
    reachNote: read('reachNote', cleanText),
    reachBy: read('reachBy', readWays) ?? [],
    email, phone,
  };
  const accessNeeds = read('accessNeeds', (text) => optionalText(text, 'accessNeeds', 2_000));
  const grownUp = read('grownUp', (text) => readYes(text, 'grownUp'));
  const named = {
    name: cell('guardianName'), relation: read('guardianRelation', readRelation) ?? 'other',
    email: read('guardianEmail', (text) => emailOf(text, 'guardianEmail')), phone: read('guardianPhone', (text) => phoneOf(text, 'guardianPhone')),
  };
  if (problems.length > 0) return { problems };
  try {
    const known = find({ mark, fullName: typed.fullName, bornOn: typed.bornOn, reference: typed.reference || null, contact: { email, phone, reachBy: [], reachNote: null } });
    if (mark !== null && known === null) throw new Refusal('MARK_UNKNOWN', 'mark');
    if (!known && !typed.reference && !typed.bornOn && !email && !phone) throw new Refusal('NOBODY_TO_TELL_APART', 'fullName');
    // What we hold of somebody we know need not stand in the sheet again.
    const { state } = join(nextId(), { ...typed, bySheetOn: today, bornOn: typed.bornOn ?? known?.bornOn ?? null, email: email ?? known?.contact.email ?? null, phone: phone ?? known?.contact.phone ?? null }, today);
    notTooOld(state, today, oldestYoung);
    const ageOpen = known === null && grownUp === null && state.bornOn === null;
    // A parent's birthday is asked of the sheet as a whole; who says “no” is asked for the day here.
    mustSayAge({ kind: state.kind, bornOn: state.bornOn, grownUp: grownUp ?? true }, today, adultAge);
    const guardian = isUnderAge(state, today, adultAge) ? sheetGuardian(named, state.contact) : null;
    return { good: { row, known, member: state, accessNeeds, kindWords: cleanText(cell('kind')) || null, ageOpen: ageOpen && seatKindOf(state.kind) !== 'young-person', guardian } };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    tell(refusal, columnOf(refusal.field));
    return { problems };
  }
}

/** A wrong year would make a child somebody who decides alone. */
function notTooOld({ kind, bornOn }: Member, today: PlainDate, most: number): void {
  if (bornOn !== null && seatKindOf(kind) === 'young-person' && ageOn(bornOn, today) > most) throw new Refusal('YOUNG_BORN_TOO_LONG_AGO', 'bornOn', { most });
}

function columnOf(field: string | undefined): SheetField | null {
  return (field as SheetField | undefined) ?? null;
}

/** One name column, or first and last in two. */
function wholeName(cell: (field: SheetField) => string): string {
  const one = cleanText(cell('fullName'));
  return one !== '' ? one : cleanText(`${cell('firstName')} ${cell('lastName')}`);
}
