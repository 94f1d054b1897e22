/** What somebody looked at, as a member is told it. */
export const lookKinds = ['record', 'pages', 'access-needs', 'notes', 'checks', 'bank-details', 'pay-file', 'permission', 'message', 'log', 'other'] as const;

export type LookKind = (typeof lookKinds)[number];

/** Facts that tell of looking end so; all others tell of a change. */
const LOOK = /-(read|looked-at|searched)$/;

export function isLook(factName: string): boolean {
  return LOOK.test(factName);
}

const known: readonly (readonly [RegExp, LookKind])[] = [
  [/^members\.access-needs-/, 'access-needs'],
  [/^accounts\.pages-/, 'pages'],
  [/^members\.(check|exemption)-/, 'checks'],
  [/^members\.notes-/, 'notes'],
  [/^members\./, 'record'],
  [/^payments\.bank-/, 'bank-details'],
  [/^payments\.pay-file-/, 'pay-file'],
  [/^payments\.call-back-/, 'record'],
  [/^consent\./, 'permission'],
  [/^messages\./, 'message'],
  [/^privacy\./, 'log'],
];

/** A kind of look we have no word for yet is still told. */
export function lookKind(factName: string): LookKind {
  return known.find(([shape]) => shape.test(factName))?.[1] ?? 'other';
}
