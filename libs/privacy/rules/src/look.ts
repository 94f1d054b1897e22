/** What somebody looked at, as a member is told it. */
export const lookKinds = ['record', 'pages', 'beside', 'access-needs', 'notes', 'checks', 'bank-details', 'pay-file', 'payments', 'panel', 'ways-in', 'list', 'permission', 'message', 'said', 'papers', 'sheet', 'request', 'copy', 'log', 'other'] as const;

export type LookKind = (typeof lookKinds)[number];

/** Pages and files of work that name many at once. Opening one is one deed, however many stand in it, and it is opened many times a day. */
export const workLists: readonly string[] = [
  'payments.pay-file-read', 'payments.lines-read', 'payments.reveals-read', 'messages.deliveries-read', 'messages.letters-read', 'panels.sitters-read', 'panels.reasons-read',
  'training.learner-words-read', 'consent.to-do-read', 'consent.to-review-read', 'consent.takedowns-read', 'members.list-read', 'members.handoffs-read', 'accounts.colleagues-read', 'voice.promises-read', 'members.enquiries-read', 'members.checks-in-hand-read', 'opportunities.safety-plans-read', 'opportunities.readers-read', 'opportunities.plan-read', 'accounts.emails-to-ring-read', 'payments.call-backs-read', 'privacy.records-read',
];

/** Of these, the ones that name a paper, a plan or a worry and no person. */
const ofThings: readonly string[] = ['panels.reasons-read', 'members.handoffs-read', 'opportunities.safety-plans-read'];

/** Lists whose lines are people: whoever turns their pages takes away who is there, many at a time. */
export const listsOfPeople: readonly string[] = workLists.filter((name) => !ofThings.includes(name));

const known: readonly (readonly [RegExp, LookKind])[] = [
  [/^members\.access-needs-/, 'access-needs'],
  [/^accounts\.pages-/, 'pages'],
  [/^accounts\.beside-/, 'beside'],
  [/^accounts\.(ways-in|colleagues|emails-to-ring)-/, 'ways-in'],
  [/^members\.(checks?|exemption)-/, 'checks'],
  [/^members\.export-/, 'sheet'],
  [/^members\.enquir/, 'request'],
  [/^voice\.promises-/, 'said'],
  [/^opportunities\.readers-/, 'papers'],
  [/^members\.notes-/, 'notes'],
  [/^members\.list-/, 'list'],
  [/^members\./, 'record'],
  [/^payments\.bank-/, 'bank-details'],
  [/^payments\.lines-/, 'payments'],
  [/^payments\.reveals-/, 'log'],
  [/^panels\./, 'panel'],
  [/^payments\.pay-file-/, 'pay-file'],
  [/^payments\.call-backs?-/, 'record'],
  [/^consent\./, 'permission'],
  [/^opportunities\.day-signs-/, 'permission'],
  [/^opportunities\.asked-reasons-/, 'record'],
  [/^opportunities\.plan-/, 'list'],
  [/^messages\./, 'message'],
  [/^privacy\.copy-/, 'copy'],
  [/^privacy\.records-/, 'record'],
  [/^privacy\./, 'log'],
];

/** A kind of look we have no word for yet is still told. */
export function lookKind(factName: string): LookKind {
  return known.find(([shape]) => shape.test(factName))?.[1] ?? 'other';
}
