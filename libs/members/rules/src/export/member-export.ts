import { decided, must, Refusal, requiredText, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { exportAsked, exportLetGo, exportMade, exportPurposeApproved, exportPurposeEnded } from '../events';
import { broadKinds, type BroadKind } from '../member-kind';

/** What a sheet of members can hold. By `mark` a sheet that comes back finds everybody again, also who has no number, e-mail or phone. What is sealed, who is around somebody and when they were born are not among them: they leave by no sheet. */
export const exportFields = ['mark', 'knownAs', 'fullName', 'kind', 'stage', 'joinedOn', 'interests', 'languages', 'strengths', 'email', 'phone', 'reachBy', 'reachNote', 'trainingHours'] as const;

export type ExportField = (typeof exportFields)[number];

/** What the data protection officer has approved sheets to be made for, with the columns it takes and no more. */
export interface ExportPurpose {
  readonly id: Id<'ExportPurpose'>;
  readonly words: string;
  readonly fields: readonly ExportField[];
  readonly approvedBy: Id<'Person'>;
  readonly approvedOn: PlainDate;
  readonly endedOn: PlainDate | null;
}

/** Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG, EXPORT_FIELDS_MISSING naming the field. */
export function approvePurpose(id: Id<'ExportPurpose'>, typed: { readonly words: string; readonly fields: readonly ExportField[] }, by: Id<'Person'>, on: PlainDate): Decision<ExportPurpose> {
  const words = requiredText(typed.words, 'words', 200);
  const fields = exportFields.filter((field) => typed.fields.includes(field));
  if (fields.length === 0) throw new Refusal('EXPORT_FIELDS_MISSING', 'fields');
  const purpose: ExportPurpose = { id, words, fields, approvedBy: by, approvedOn: on, endedOn: null };
  return decided(purpose, exportPurposeApproved(purpose));
}

export function endPurpose(purpose: ExportPurpose, on: PlainDate): Decision<ExportPurpose> {
  must(purpose.endedOn === null ? null : 'EXPORT_PURPOSE_ENDED');
  const ended: ExportPurpose = { ...purpose, endedOn: on };
  return decided(ended, exportPurposeEnded(ended));
}

export const exportStates = ['making', 'ready', 'let-go'] as const;

export type ExportState = (typeof exportStates)[number];

/** A sheet of members on its way out: asked for, made by long work, taken away by whoever asked, let go after a day. */
export interface MemberExport {
  readonly id: Id<'MemberExport'>;
  readonly purposeId: Id<'ExportPurpose'>;
  readonly fields: readonly ExportField[];
  /** Null: everybody in the network. */
  readonly kind: BroadKind | null;
  readonly askedBy: Id<'Person'>;
  readonly askedAt: Instant;
  readonly state: ExportState;
  readonly people: number;
  readonly keptUntil: Instant | null;
}

interface Asking {
  readonly purpose: ExportPurpose;
  readonly fields: readonly ExportField[];
  readonly kind: string | null;
  readonly by: Id<'Person'>;
  readonly at: Instant;
}

/** Throws Refusal EXPORT_PURPOSE_ENDED, EXPORT_FIELDS_MISSING, EXPORT_FIELD_NOT_APPROVED, KIND_UNKNOWN naming the field. */
export function askForExport(id: Id<'MemberExport'>, { purpose, fields, kind, by, at }: Asking): Decision<MemberExport> {
  must(purpose.endedOn === null ? null : 'EXPORT_PURPOSE_ENDED', 'purposeId');
  if (fields.length === 0) throw new Refusal('EXPORT_FIELDS_MISSING', 'fields');
  if (fields.some((field) => !purpose.fields.includes(field))) throw new Refusal('EXPORT_FIELD_NOT_APPROVED', 'fields');
  if (kind !== null && !(broadKinds as readonly string[]).includes(kind)) throw new Refusal('KIND_UNKNOWN', 'kind');
  const asked: MemberExport = {
    id, purposeId: purpose.id, fields: exportFields.filter((field) => fields.includes(field)), kind: kind as BroadKind | null, askedBy: by, askedAt: at, state: 'making', people: 0, keptUntil: null,
  };
  return decided(asked, exportAsked(asked));
}

export function finishExport(making: MemberExport, people: number, keptUntil: Instant): Decision<MemberExport> {
  must(making.state === 'making' ? null : 'EXPORT_MADE');
  const ready: MemberExport = { ...making, state: 'ready', people, keptUntil };
  return decided(ready, exportMade(ready));
}

export function letExportGo(ready: MemberExport): Decision<MemberExport> {
  const gone: MemberExport = { ...ready, state: 'let-go', keptUntil: null };
  return decided(gone, exportLetGo(gone));
}

/** As text whatever it looks like: a spreadsheet program must not take a name for a sum, not even after it was saved in another format. A phone number with its + stays one. */
export function cellOf(text: string): string {
  return /^[=+\-@\t\r\n|]/.test(text) && !/^\+\d[\d ]*$/.test(text) ? `'${text}` : text;
}
