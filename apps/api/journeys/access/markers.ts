/**
 * A word in each column that holds something trusted to us, chosen so that it can be nothing else, and the fields that may show it to whoever may read them.
 * Wherever else it turns up, it leaked.
 */
export interface Marker {
  readonly holds: string;
  readonly word: string;
  readonly shownBy: readonly string[];
}

export const markers = {
  accountNumber: { holds: 'a bank account', word: '66374958', shownBy: ['RevealedBankDetails.accountNumber'] },
  youngAccountNumber: { holds: 'a young person’s bank account', word: '88837491', shownBy: [] },
  accountName: { holds: 'whose account it is', word: 'MQZACCOUNT', shownBy: ['RevealedBankDetails.accountName'] },
  accessNeeds: { holds: 'what somebody needs to take part', word: 'mqz-access-needs', shownBy: ['Member.accessNeeds', 'AccessLine.words', 'NeededLine.words'] },
  wonts: { holds: 'what somebody will not do', word: 'mqz-will-not', shownBy: ['Profile.wonts'] },
  important: { holds: 'who is important to somebody', word: 'mqz-important-person', shownBy: ['Profile.important'] },
  voicemail: { holds: 'what a message on a phone may say', word: 'mqz-voicemail-words', shownBy: ['Profile.voicemail'] },
  strengths: { holds: 'what somebody is good at', word: 'mqz-strengths', shownBy: ['Member.strengths'] },
  reachNote: { holds: 'how it is safe to call', word: 'mqz-reach-note', shownBy: ['Member.reachNote'] },
  email: { holds: 'a member’s e-mail', word: 'mqz-mail-of-maria', shownBy: ['Member.email'] },
  phone: { holds: 'a member’s phone', word: '7700900457', shownBy: ['Member.phone'] },
  worker: { holds: 'a worker around a young person', word: 'Mqzworker', shownBy: ['LinkedProfessional.name'] },
  reason: { holds: 'why a guardian said what they said', word: 'mqz-guardian-reason', shownBy: ['PermissionReason.words'] },
  said: { holds: 'what a member told us', word: 'mqz-member-words', shownBy: ['MyVoiceItem.words', 'Saying.words'] },
  tried: { holds: 'what is being tried', word: 'mqz-being-tried', shownBy: ['MyVoiceItem.workingOn', 'Promise.workingOn'] },
  willChange: { holds: 'what a learner will change', word: 'mqz-learner-words', shownBy: ['MyPlace.willChange', 'TrainingDelivery.willChange'] },
  adviceReason: { holds: 'why a panel only advises', word: 'mqz-advice-reason', shownBy: ['Panel.adviceReason'] },
  revealReason: { holds: 'why somebody saw a whole account', word: 'mqz-reveal-reason', shownBy: ['BankDetailsReveal.reason'] },
  certificate: { holds: 'the number of a certificate', word: '991827364550', shownBy: ['CheckDetails.reference'] },
  exemptionReason: { holds: 'why somebody is let off a check', word: 'mqz-let-off-reason', shownBy: ['Check.exemptionReason'] },
  note: { holds: 'what is written about somebody', word: 'mqz-note-words', shownBy: ['MemberNote.words', 'NoteVersion.words', 'MyNote.words', 'MyNoteVersion.words'] },
  keptNote: { holds: 'a note kept from somebody', word: 'mqz-kept-note', shownBy: [] },
  noteReply: { holds: 'what somebody wrote back', word: 'mqz-note-reply', shownBy: ['NoteReply.words', 'MyNoteReply.words'] },
  reached: { holds: 'who answered about a worry', word: 'mqz-who-answered', shownBy: ['HandoffCall.reached'] },
  reference: { holds: 'the number they gave for a worry', word: 'mqz-worry-reference', shownBy: ['HandoffCall.reference'] },
  sheet: { holds: 'a cell of an uploaded sheet', word: 'mqz-sheet-cell', shownBy: ['MemberImport.firstRows', 'SheetColumn.samples', 'RowProblem.typed'] },
} as const satisfies Readonly<Record<string, Marker>>;

export const allMarkers: readonly Marker[] = Object.values(markers);

export function markersIn(text: string): readonly Marker[] {
  return allMarkers.filter(({ word }) => text.includes(word));
}
