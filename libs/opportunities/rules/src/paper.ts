import { addDays, answerAll, decided, must, optionalText, requiredText, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import type { Booking } from './booking';
import { paperAdded, paperClosed, paperShared, paperTakenBack } from './events';
import type { OpportunitiesRefusal } from './refusals';
import type { Session } from './session';

/** added → shared → over; taken-back from both of the first. Only the first two still have pages. */
export const paperStates = ['added', 'shared', 'taken-back', 'over'] as const;
export type PaperState = (typeof paperStates)[number];

/** Something to read before a date: looked at page by page, never taken away. */
export interface Paper {
  readonly id: Id<'Paper'>;
  readonly sessionId: Id<'Session'>;
  readonly title: string;
  /** What stands in it, for whoever cannot see pictures of pages; written by the team, never taken from the file, where something may lie under black bars. */
  readonly inWords: string | null;
  /** Null once nothing is left of it. */
  readonly fileId: Id<'File'> | null;
  readonly pages: number;
  readonly state: PaperState;
  readonly addedBy: Id<'Person'>;
  readonly addedAt: Instant;
  readonly sharedAt: Instant | null;
  readonly endedAt: Instant | null;
}

const MOST_TITLE = 80;
const MOST_WORDS = 4_000;
export const MOST_PAPERS = 10;

export interface ProposedPaper {
  readonly sessionId: Id<'Session'>;
  readonly title: string;
  readonly inWords: string | null;
  readonly addedBy: Id<'Person'>;
}

/** How long papers of one date may be looked at. */
export interface PaperDays {
  readonly today: PlainDate;
  /** Days after the date, as the council decided for it. */
  readonly daysAfter: number;
}

export function lastDayToLook({ heldOn }: Pick<Session, 'heldOn'>, { daysAfter }: Pick<PaperDays, 'daysAfter'>): PlainDate {
  return addDays(heldOn, daysAfter);
}

const isOver = (session: Pick<Session, 'heldOn'>, days: PaperDays): boolean => days.today > lastDayToLook(session, days);

export function whyNotAddPaper(session: Pick<Session, 'heldOn'>, papers: readonly Pick<Paper, 'state'>[], days: PaperDays): OpportunitiesRefusal | null {
  if (isOver(session, days)) return 'PAPER_DAYS_OVER';
  return papers.filter(hasPages).length >= MOST_PAPERS ? 'PAPERS_TOO_MANY' : null;
}

/** Nobody but the team sees it yet: a wrong file is noticed before it is shared. */
export function addPaper(proposed: ProposedPaper, file: { readonly id: Id<'File'>; readonly pages: number }, id: Id<'Paper'>, now: Instant): Decision<Paper> {
  const paper: Paper = {
    id, sessionId: proposed.sessionId, ...paperWords(proposed), fileId: file.id, pages: file.pages, state: 'added',
    addedBy: proposed.addedBy, addedAt: now, sharedAt: null, endedAt: null,
  };
  return decided(paper, paperAdded(paper));
}

export function paperWords(typed: Pick<ProposedPaper, 'title' | 'inWords'>): Pick<Paper, 'title' | 'inWords'> {
  return answerAll({ title: () => requiredText(typed.title, 'title', MOST_TITLE), inWords: () => optionalText(typed.inWords, 'inWords', MOST_WORDS) });
}

export const hasPages = ({ state }: Pick<Paper, 'state'>): boolean => state === 'added' || state === 'shared';

export function whyNotSharePaper(paper: Pick<Paper, 'state'>, session: Pick<Session, 'heldOn'>, days: PaperDays): OpportunitiesRefusal | null {
  if (paper.state === 'shared') return 'PAPER_SHARED';
  if (paper.state === 'taken-back') return 'PAPER_TAKEN_BACK';
  return paper.state === 'over' || isOver(session, days) ? 'PAPER_DAYS_OVER' : null;
}

export function sharePaper(paper: Paper, session: Pick<Session, 'heldOn'>, days: PaperDays, now: Instant): Decision<Paper> {
  must(whyNotSharePaper(paper, session, days));
  const shared: Paper = { ...paper, state: 'shared', sharedAt: now };
  return decided(shared, paperShared(shared));
}

export function whyNotTakeBackPaper({ state }: Pick<Paper, 'state'>): OpportunitiesRefusal | null {
  if (state === 'taken-back') return 'PAPER_TAKEN_BACK';
  return state === 'over' ? 'PAPER_DAYS_OVER' : null;
}

/** From this moment nobody sees it, and its pages are gone. */
export function takeBackPaper(paper: Paper, now: Instant): Decision<Paper> {
  must(whyNotTakeBackPaper(paper));
  const takenBack: Paper = { ...paper, state: 'taken-back', fileId: null, inWords: null, endedAt: now };
  return decided(takenBack, paperTakenBack(takenBack));
}

/** Its days are over: as papers are collected at the end of a meeting. Null while they are not. */
export function closePaper(paper: Paper, session: Pick<Session, 'heldOn'>, days: PaperDays, now: Instant): Decision<Paper> | null {
  if (!hasPages(paper) || !isOver(session, days)) return null;
  const over: Paper = { ...paper, state: 'over', fileId: null, inWords: null, endedAt: now };
  return decided(over, paperClosed(over));
}

const coming: ReadonlySet<Booking['state']> = new Set(['accepted', 'confirmed', 'came', 'came-late']);

/** Whoever said yes and may come. Somebody who looks after them is not among them: the paper is for the one who comes. */
export function mayReadPapers({ state, permission }: Pick<Booking, 'state' | 'permission'>): boolean {
  return coming.has(state) && (permission === 'not-needed' || permission === 'given');
}

/** Who wants to look: one of the team that runs the date, or somebody with a booking, or neither. */
export interface PaperReader {
  readonly isTeam: boolean;
  readonly booking: Pick<Booking, 'state' | 'permission'> | null;
}

export function mayLookAtPaper(paper: Pick<Paper, 'state'>, session: Pick<Session, 'heldOn'>, reader: PaperReader, days: PaperDays): boolean {
  if (!hasPages(paper) || isOver(session, days)) return false;
  return reader.isTeam || (paper.state === 'shared' && reader.booking !== null && mayReadPapers(reader.booking));
}

/** Coordinators, and those who meet the members there. */
export function isTeamOf({ contactId, withIds }: Pick<Session, 'contactId' | 'withIds'>, personId: Id<'Person'>, isCoordinator: boolean): boolean {
  return isCoordinator || contactId === personId || withIds.includes(personId);
}
