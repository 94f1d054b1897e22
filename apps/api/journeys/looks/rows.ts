/** Who asks what, which look it leaves, and at whom (a name of every-look.spec.ts). */
export type Row = readonly [who: string, question: string, look: string, at: string];

export const rows: readonly Row[] = [
  ['coordinator', '{ promisesDue { sayings { memberName words } } }', 'voice.promises-read', 'maria'],
  ['service-lead', '{ promisesDue { sayings { memberName words } } }', 'voice.promises-read', 'maria'],
  ['coordinator', '{ enquiries { name address } }', 'members.enquiries-read', 'enquiry'],
  ['coordinator', '{ enquiry(id: "$enquiry") { name address } }', 'members.enquiry-looked-at', 'enquiry'],
  ['hr', '{ checksOf(memberId: "$maria") { memberName checks { state } } }', 'members.checks-looked-at', 'maria'],
  ['coordinator', '{ session(id: "$session") { safety { plan { risks { what } } } } }', 'opportunities.safety-plan-looked-at', 'plan'],
  ['service-lead', '{ safetyPlansToSign { risks { what } } }', 'opportunities.safety-plans-read', 'plan'],
  ['coordinator', '{ teamGroup(id: "$group") { papers { readers { memberName lookedAt } } } }', 'opportunities.readers-read', 'maria'],
  ['coordinator', '{ whatWasSaid(memberId: "$maria") { answer } }', 'consent.evidence-read', 'maria'],
  ['dpo', '{ whoLooked(memberId: "$maria") { what who } }', 'privacy.looks-read', 'maria'],
  ['dpo', '{ auditSearch(search: { about: "$maria" }) { lines { fact } } }', 'privacy.log-searched', 'maria'],
  ['coordinator', '{ member(id: "$maria") { fullName } }', 'members.record-looked-at', 'maria'],
  ['coordinator', '{ birthDate(memberId: "$maria") }', 'members.birth-date-read', 'maria'],
  ['coordinator', '{ compareRecords(oneId: "$maria", otherId: "$other") { one { fullName } } }', 'members.record-looked-at', 'other'],
  ['coordinator', '{ memberNotes(memberId: "$maria") { id } }', 'members.notes-read', 'maria'],
  ['coordinator', '{ memberConsents(memberId: "$maria") { id } }', 'consent.wallet-read', 'maria'],
  // Deeds: what they answer is shown as well.
  ['coordinator', 'mutation { sayTheyMoved(memberId: "$nina", on: "2026-11-20") { fullName phone } }', 'members.record-looked-at', 'nina'],
  ['coordinator', 'mutation { writeMemberNote(memberId: "$nina", input: { words: "Came early." }, idempotencyKey: "$key") { words replies { words } } }', 'members.notes-read', 'nina'],
  ['coordinator', 'file /files/member-exports/$sheet.xlsx', 'members.export-read', 'maria'],
];

/** Who asks what of a house full of everything (lists.spec.ts), and which look it leaves there. `$operation.argument`: what access/fill-the-house.ts says stands there. */
export type ListRow = readonly [role: string, question: string, look: string];

export const listRows: readonly ListRow[] = [
  ['coordinator', '{ panelRequests { adviceReason outcome { reason } } }', 'panels.reasons-read'],
  ['coordinator', '{ panelRequests { sitting { firstName } } }', 'panels.sitters-read'],
  ['coordinator', '{ panel(id: "$agreePanel.id") { adviceReason } }', 'panels.reasons-read'],
  ['coordinator', '{ deliveries { toName kind } }', 'messages.deliveries-read'],
  ['coordinator', '{ lettersToPost { toName reachNote } }', 'messages.letters-read'],
  ['coordinator', '{ lettersPosted { toName } }', 'messages.letters-read'],
  ['finance-checker', '{ paymentsToCheck { payeeName accountDigits } }', 'payments.lines-read'],
  ['finance-checker', '{ paymentsToApprove { payeeName accountDigits } }', 'payments.lines-read'],
  ['finance-checker', '{ paymentsReady { payeeName accountDigits } }', 'payments.lines-read'],
  ['finance-checker', '{ paymentsStopped { payeeName accountDigits } }', 'payments.lines-read'],
  ['finance-approver', '{ payRuns { items { payeeName accountDigits } } }', 'payments.lines-read'],
  ['dpo', '{ bankDetailsReveals { about reason } }', 'payments.reveals-read'],
  ['safeguarding-lead', '{ handoffs { open { raisedByPhone } had { aboutName } } }', 'members.handoffs-read'],
  ['coordinator', '{ waysInOf(personId: "$waysInOf.personId") { waitingEmail } }', 'accounts.ways-in-looked-at'],
  ['administrator', '{ colleagues { name email } }', 'accounts.colleagues-read'],
  ['coordinator', '{ members { members { phone } } }', 'members.list-read'],
  ['coordinator', '{ members { members { ...card } } } fragment card on Member { named: reachNote }', 'members.list-read'],
  ['coordinator', '{ stageBoard { members { email } } }', 'members.list-read'],
  ['coordinator', '{ consentsToTalkAbout { state } }', 'consent.to-do-read'],
  ['service-lead', '{ consentsToCheck { state } }', 'consent.to-do-read'],
  ['coordinator', '{ permissionsToTalkAbout { state } }', 'consent.to-do-read'],
  ['coordinator', '{ sessionPermissions(sessionId: "$sessionPermissions.sessionId") { state } }', 'consent.to-do-read'],
  ['coordinator', '{ consent(id: "$consent.id") { state } }', 'consent.wallet-read'],
  ['coordinator', '{ permission(id: "$permission.id") { state } }', 'consent.wallet-read'],
  ['coordinator', '{ promisesAnswered { sayings { words } } }', 'voice.promises-read'],
  ['coordinator', '{ takedowns { memberName } }', 'consent.takedowns-read'],
  ['coordinator', '{ takedownsSettled { memberName } }', 'consent.takedowns-read'],
  ['hr', '{ checksInHand { check { state } } }', 'members.checks-in-hand-read'],
  ['hr', '{ checksOf(memberId: "$checksOf.memberId") { checks { details { reference } } } }', 'members.check-details-read'],
];
