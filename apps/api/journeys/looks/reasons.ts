/** Why a way to something trusted to us leaves no look that rows.ts proves. */
export type Reason =
  | { readonly why: string }
  /** Written down, and proved in a spec of its own. */
  | { readonly look: string; readonly spec: string }
  /** Each way to what it is a part of is covered; the law follows them. */
  | { readonly above: true };

const own: Reason = { why: 'What somebody reads of their own.' };
const theirsToAnswer: Reason = { why: 'Whoever decides for a young person reads what waits for their own word.' };
const names: Reason = { why: 'Who comes to a date, for whoever plans it: names, and whether all is there.' };
const sheet: Reason = { why: 'Rows of a sheet the team brought; nobody of ours yet.' };
const nameless: Reason = { why: 'Numbers and words without whose they are.' };
const written: Reason = { why: 'What whoever does the deed has just written themselves, or the numbers of it.' };
const referencesRead: Reason = { why: 'What stands in the book of references is shown with a look of its own, members.references-read, whatever the deed was.' };
const above: Reason = { above: true };

export const reasons: Readonly<Record<string, Reason>> = {
  // What somebody reads of their own.
  'Query.myChecks': own,
  'Query.myConsents': own,
  'Query.myMessages': own,
  'Query.myPostalAddress': own,
  'Query.myRecord': own,
  'Query.myUnderstandings': own,
  'Query.myVoiceItems': own,
  'Query.permissionsAboutMe': own,
  'Query.whatISaid': own,
  'Query.myJoiningWord': own,
  'MyNotes.notes': own,
  'SkillsBook.skills': own,
  'SkillsBook.references': own,
  'TrainingDelivery.myPlace': own,

  // The same of deeds: what somebody says or changes of their own is shown to them.
  'Mutation.sayMyPostalAddress': own,
  'Mutation.replyToNote': own,
  'Mutation.askWhyNoteIsKept': own,
  'Mutation.confirmVoiceAnswer': own,
  'Mutation.disputeVoiceAnswer': own,
  'Mutation.bookTrainingPlace': own,
  'Mutation.giveUpTrainingPlace': own,
  'Mutation.evaluateTraining': own,

  // A deed of the team that shows what it wrote. What stands behind it is a look of its own field.
  'Mutation.planDelivery': written,
  'Mutation.offerStep': referencesRead,
  'Mutation.writeReference': referencesRead,
  'Mutation.rewriteReference': referencesRead,
  'Mutation.withdrawReference': referencesRead,
  'Mutation.revealBankDetails': { why: 'The deed is the look: it is written down with its reason at whose account it is, or nothing is shown.' },
  'Mutation.confirmBooking': names,
  'Mutation.markAttendance': names,
  'Mutation.matchMemberImport': sheet,
  'Mutation.leaveOutImportRows': sheet,
  'Mutation.sayImportGrownUps': sheet,
  'Mutation.applyMemberImport': sheet,
  'Mutation.sayPostalAddress': { look: 'members.postal-address-read', spec: 'apps/api/journeys/letters-to-post.spec.ts' },

  // What somebody answers for a young person they look after: it waits for their own word.
  'Query.consentsWaiting': theirsToAnswer,
  'Query.permissionsWaiting': theirsToAnswer,

  // A look is written down, and that is proved elsewhere.
  'Query.bankCallBack': { look: 'payments.call-back-looked-at', spec: 'apps/api/journeys/changing-bank-details.spec.ts' },
  'Query.bankCallBacks': { look: 'payments.call-backs-read', spec: 'apps/api/journeys/changing-bank-details.spec.ts' },
  'Query.emailsToRing': { look: 'accounts.emails-to-ring-read', spec: 'apps/api/journeys/another-email.spec.ts' },
  'Query.waitingRoles': { look: 'accounts.colleagues-read', spec: 'apps/api/journeys/colleagues.spec.ts' },
  'Query.daySigns': { look: 'opportunities.day-signs-read', spec: 'libs/opportunities/server/src/what-members-said.spec.ts' },
  'Query.sessionNeeds': { look: 'members.access-needs-read', spec: 'libs/opportunities/server/src/what-members-said.spec.ts' },
  'Query.loneVisit': { look: 'members.lone-visit-looked-at', spec: 'apps/api/journeys/working-alone.spec.ts' },
  'Query.handoff': { look: 'members.handoff-opened', spec: 'apps/api/journeys/handing-on-a-worry.spec.ts' },
  'Query.memberUnderstandings': { look: 'consent.understanding-read', spec: 'apps/api/journeys/yes-and-no.spec.ts' },
  'Query.postalAddress': { look: 'members.postal-address-read', spec: 'apps/api/journeys/letters-to-post.spec.ts' },
  'Query.safetyRulesFor': { look: 'members.contact-rules-read', spec: 'apps/api/journeys/childrens-day.spec.ts' },
  'Query.whatISaidForJoining': { look: 'consent.said-for-read', spec: 'apps/api/journeys/a-joining-word-proved.spec.ts' },
  'Query.whatISaidForOthers': { look: 'consent.said-for-read', spec: 'apps/api/journeys/guardians-own-list.spec.ts' },
  'Query.whatISaidForDates': { look: 'consent.said-for-read', spec: 'apps/api/journeys/guardians-own-list.spec.ts' },
  'ChildDay.around': { look: 'opportunities.child-day-read', spec: 'apps/api/journeys/childrens-day.spec.ts' },
  'ChildDay.changes': { look: 'opportunities.child-day-read', spec: 'apps/api/journeys/childrens-day.spec.ts' },
  'ChildDay.collector': { look: 'opportunities.child-day-read', spec: 'apps/api/journeys/childrens-day.spec.ts' },
  'ChildDay.contacts': { look: 'opportunities.child-day-read', spec: 'apps/api/journeys/childrens-day.spec.ts' },
  'ChildDay.leftWith': { look: 'opportunities.child-day-read', spec: 'apps/api/journeys/childrens-day.spec.ts' },
  'DayOfMyChild.changes': { look: 'opportunities.child-day-read', spec: 'apps/api/journeys/childrens-day.spec.ts' },
  'Session.askedAllTheSame': { look: 'opportunities.asked-reasons-read', spec: 'apps/api/journeys/who-fits.spec.ts' },
  'Member.profile': { look: 'members.own-words-read', spec: 'apps/api/journeys/in-my-words.spec.ts' },
  'Member.alsoSaid': { look: 'members.own-words-read', spec: 'apps/api/journeys/same-person-twice.spec.ts' },
  'Member.accessLines': { look: 'members.access-needs-read', spec: 'apps/api/journeys/whose-record.spec.ts' },
  'Member.contactRules': { look: 'members.contact-rules-read', spec: 'libs/members/server/src/people-around.spec.ts' },
  'PersonIWorkWith.contactRules': { look: 'members.contact-rules-read', spec: 'libs/members/server/src/people-around.spec.ts' },
  'Member.whoMaySayYes': { look: 'members.legal-status-read', spec: 'libs/members/server/src/who-may-sign.spec.ts' },
  'PersonIWorkWith.whoMaySayYes': { look: 'members.legal-status-read', spec: 'libs/members/server/src/who-may-sign.spec.ts' },
  'Permission.reasons': { look: 'consent.reasons-read', spec: 'apps/api/journeys/whose-record.spec.ts' },
  'Consent.reasons': { look: 'consent.reasons-read', spec: 'apps/api/journeys/whose-record.spec.ts' },
  'Query.understandingsToReview': { look: 'consent.to-review-read', spec: 'apps/api/journeys/yes-and-no.spec.ts' },
  'Query.myTakedowns': { look: 'consent.takedowns-read', spec: 'apps/api/journeys/looks/lists.spec.ts' },
  'Query.trainingDeliveries': { look: 'training.learner-words-read', spec: 'libs/training/server/src/training.spec.ts' },

  // Names of who comes, and what is needed so that they can: what a coordinator plans a date with. What stands behind it is a look of its own.
  'Session.bookings': names,
  'ListedSession.bookings': names,
  'Suggestions.next': names,
  'Query.latestReplies': names,
  'PersonIWorkWith.dates': { why: 'Where somebody goes, for the workers and supporters they agreed to: when and where, as on the calendar.' },

  // Nobody of ours yet: rows of a sheet that the team brought and that is forgotten soon.
  'Query.memberImport': sheet,
  'Query.memberImportDrafts': sheet,
  'Mutation.takeSheetsWord': sheet,

  // No name stands in it: courses with how many learned, and words without who said them, at which a look is written down.
  'MyTraining.learning': nameless,
  'MyTraining.teaching': nameless,

  // A part of something: each way to it is a look, or has a reason.
  'Enquiry.joiningWord': above,
  'JoiningWord.askings': above,
  'JoiningAsking.said': above,
  'RecordComparison.keptApart': above,
  'MemberImport.columns': above,
  'MemberImport.differences': above,
  'MemberImport.problems': above,
  'Consent.bringIn': above,
  'Consent.history': above,
  'Consent.others': above,
  'Consent.places': above,
  'Consent.takedowns': above,
  'Permission.around': above,
  'Permission.bringIn': above,
  'Permission.history': above,
  'Handoff.calls': above,
  'Member.askAgain': above,
  'Member.checks': above,
  'Member.peopleAround': above,
  'Member.putRight': above,
  'MemberNote.earlier': above,
  'MyNote.earlier': above,
  'MyNote.replies': above,
  'Involvement.moments': above,
  'Profile.away': above,
  'Profile.busy': above,
  'Profile.safeTimes': above,
  'Profile.times': above,
  'WhoMaySayYes.areas': above,
  'WhoMaySayYes.delegations': above,
  'DecisionFor.consulted': above,
  'DecisionFor.maySign': above,
  'DecisionFor.told': above,
  'SkillsWay.references': above,
};
