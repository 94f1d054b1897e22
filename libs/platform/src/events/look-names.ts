/** Looks at a thing that is nobody's page: a paper, a note kept from somebody, a worry handed on, a sheet. Their names are older than the rule of how a look ends. */
const things = ['members.export-taken-away', 'members.handoff-opened', 'members.kept-note-opened', 'opportunities.paper-opened', 'opportunities.shelf-paper-opened'] as const;

/** What the name of a look is like, for JavaScript and PostgreSQL alike; the log's index of looks counts with these very letters. */
export const LOOK_NAME = `-(read|looked-at|searched)$|^(${things.join('|').replaceAll('.', '[.]')})$`;

const look = new RegExp(LOOK_NAME);

/** Whether a fact tells of looking; all others tell of a change. */
export function isLook(factName: string): boolean {
  return look.test(factName);
}
