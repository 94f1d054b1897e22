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
  wonts: { holds: 'what somebody will not do', word: 'mqz-will-not', shownBy: ['Profile.wonts', 'AlsoSaid.wonts'] },
  important: { holds: 'who is important to somebody', word: 'mqz-important-person', shownBy: ['Profile.important'] },
  postalAddress: { holds: 'where somebody’s letters go', word: 'Mqzhouse', shownBy: ['PostalAddress.lines'] },
  voicemail: { holds: 'what a message on a phone may say', word: 'mqz-voicemail-words', shownBy: ['Profile.voicemail'] },
  ownReason: { holds: 'why somebody can’t come, as they noted it for themself', word: 'mqz-own-reason', shownBy: ['Profile.awayReasons', 'Profile.busyReasons'] },
  strengths: { holds: 'what somebody is good at', word: 'mqz-strengths', shownBy: ['Member.strengths'] },
  reachNote: { holds: 'how it is safe to call', word: 'mqz-reach-note', shownBy: ['Member.reachNote', 'AlsoSaid.reachNote', 'BankCallBackDetails.reachNote'] },
  email: { holds: 'a member’s e-mail', word: 'mqz-mail-of-maria', shownBy: ['Member.email'] },
  phone: { holds: 'a member’s phone', word: '7700900457', shownBy: ['Member.phone', 'BankCallBackDetails.phone'] },
  askedToJoin: { holds: 'who asked to join', word: 'Mqzasker', shownBy: ['Enquiry.name'] },
  askedFrom: { holds: 'where somebody who asked to join is answered', word: 'mqz-asked-from', shownBy: ['Enquiry.address'] },
  guardianAsked: { holds: 'who was asked before a young person came in', word: 'Mqzguardian', shownBy: ['JoiningAsking.name'] },
  guardianAskedAt: { holds: 'where somebody gets a link who looks after a young person', word: 'mqz-link-to', shownBy: ['JoiningAsking.email'] },
  worker: { holds: 'a worker around a young person', word: 'Mqzworker', shownBy: ['PersonAround.name', 'AroundChild.name', 'PersonToBringIn.name'] },
  evidence: { holds: 'what says who may say yes', word: 'mqz-says-so', shownBy: ['WhoMaySayYes.evidence'] },
  paper: { holds: 'which paper leaves something to a carer', word: 'mqz-placement-plan', shownBy: ['Delegation.source'] },
  contactRule: { holds: 'what keeps somebody safe', word: 'mqz-avoid-this', shownBy: ['ContactRule.rule', 'SafetyRuleForDate.rule'] },
  decidedWith: { holds: 'with whom that was decided', word: 'mqz-decided-with', shownBy: ['ContactRule.decidedWith'] },
  putRight: { holds: 'what a member wants put right', word: 'mqz-put-this-right', shownBy: ['AskAgain.words'] },
  reason: { holds: 'why a guardian said what they said', word: 'mqz-guardian-reason', shownBy: ['PermissionReason.words', 'SaidForDate.ownWords'] },
  dayChange: { holds: 'what somebody who looks after a child says is different', word: 'mqz-day-changed', shownBy: ['DayChange.words', 'MyDayChange.words'] },
  ownYes: { holds: 'what a young person wrote beside their yes', word: 'mqz-own-yes', shownBy: ['Consent.ownWords', 'ConsentEvidence.ownWords'] },
  heldYes: { holds: 'what somebody wrote who decides beside a young person', word: 'mqz-held-yes', shownBy: ['ConsentReason.words', 'SaidForSomebody.ownWords'] },
  understanding: { holds: 'what a worker thinks a young person understands', word: 'mqz-understands', shownBy: ['Understanding.there', 'Understanding.ownWords', 'Understanding.note'] },
  said: { holds: 'what a member told us', word: 'mqz-member-words', shownBy: ['MyVoiceItem.words', 'Saying.words'] },
  tried: { holds: 'what is being tried', word: 'mqz-being-tried', shownBy: ['MyVoiceItem.workingOn', 'Promise.workingOn'] },
  willChange: { holds: 'what a learner will change', word: 'mqz-learner-words', shownBy: ['MyPlace.willChange', 'TrainingDelivery.willChange'] },
  adviceReason: { holds: 'why a panel only advises', word: 'mqz-advice-reason', shownBy: ['Panel.adviceReason'] },
  outcomeReason: { holds: 'why the view of a panel counted as it did', word: 'mqz-outcome-reason', shownBy: ['RecordedOutcome.reason'] },
  revealReason: { holds: 'why somebody saw a whole account', word: 'mqz-reveal-reason', shownBy: ['BankDetailsReveal.reason'] },
  certificate: { holds: 'the number of a certificate', word: '991827364550', shownBy: ['CheckDetails.reference'] },
  exemptionReason: { holds: 'why somebody is let off a check', word: 'mqz-let-off-reason', shownBy: ['Check.exemptionReason'] },
  allTheSame: { holds: 'why somebody was asked all the same', word: 'mqz-all-the-same', shownBy: ['AskedAllTheSame.reason'] },
  note: { holds: 'what is written about somebody', word: 'mqz-note-words', shownBy: ['MemberNote.words', 'NoteVersion.words', 'MyNote.words', 'MyNoteVersion.words'] },
  keptNote: { holds: 'a note kept from somebody', word: 'mqz-kept-note', shownBy: [] },
  noteReply: { holds: 'what somebody wrote back', word: 'mqz-note-reply', shownBy: ['NoteReply.words', 'MyNoteReply.words'] },
  reached: { holds: 'who answered about a worry', word: 'mqz-who-answered', shownBy: ['HandoffCall.reached'] },
  reference: { holds: 'the number they gave for a worry', word: 'mqz-worry-reference', shownBy: ['HandoffCall.reference'] },
  lonePlace: { holds: 'where a colleague is alone', word: 'mqz-alone-at', shownBy: ['LoneVisit.place'] },
  skill: { holds: 'a skill in a member’s own words', word: 'mqz-skill-words', shownBy: ['MemberSkill.words'] },
  referenceWords: { holds: 'what a reference says', word: 'mqz-reference-words', shownBy: ['ReferenceLetter.words'] },
  referenceWish: { holds: 'what a member wishes changed in a reference', word: 'mqz-reference-wish', shownBy: ['ReferenceLetter.wish'] },
  holdReason: { holds: 'why nothing of somebody is let go', word: 'mqz-hold-reason', shownBy: [] },
  copySure: { holds: 'how it is known who asked for a copy', word: 'mqz-sure-who-asks', shownBy: [] },
  sheet: { holds: 'a cell of an uploaded sheet', word: 'mqz-sheet-cell', shownBy: ['MemberImport.firstRows', 'SheetColumn.samples', 'RowProblem.typed', 'OwnWordDifference.sheetSays'] },
} as const satisfies Readonly<Record<string, Marker>>;

/** Written for those it is sent to: HR says to the people who sat why their view counted as it did. */
export const writtenForALetter: readonly string[] = [markers.outcomeReason.holds];

export const allMarkers: readonly Marker[] = Object.values(markers);

export function markersIn(text: string): readonly Marker[] {
  return allMarkers.filter(({ word }) => text.includes(word));
}
