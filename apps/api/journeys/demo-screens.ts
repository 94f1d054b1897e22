interface DemoScreen {
  readonly person: string;
  readonly screen: string;
  readonly question: string;
  /** Lists that must not be empty; everything asked must be there. */
  readonly shows: readonly string[];
}

const screen = (person: string, path: string, question: string, ...shows: string[]): DemoScreen => ({ person, screen: path, question, shows });

/** The main questions of every screen, asked by the person of the demo who starts there. */
export const demoScreens: readonly DemoScreen[] = [
  screen('parent', '/home', '{ me { firstName } myDates { bookingId title state whyNotAccept } myPayments { id state } myVoiceItems { id stage } myMessages { id kind } }', 'myDates', 'myPayments', 'myVoiceItems', 'myMessages'),
  screen('parent', '/me', '{ myRecord { fullName strengths accessNeeds } myBankAccount { lastDigits } whoLooked { what } }', 'whoLooked'),
  screen('young-person', '/home', '{ myDates { bookingId permission whyNotConfirm } permissionsAboutMe { id state } myPayments { id } myVoiceItems { id } }', 'myDates', 'permissionsAboutMe', 'myVoiceItems'),
  screen('newcomer', '/me', '{ myRecord { knownAs stage welcomeSteps { name done } } }'),
  screen('coordinator', '/team/joining', '{ enquiries { name state cameBy channel } }', 'enquiries'),
  screen('guardian', '/permission', '{ permissionsWaiting { id childName state words { question } } }', 'permissionsWaiting'),
  screen('coordinator', '/team', '{ upcomingSessions { id title } latestReplies { bookingId } promisesDue { id daysLate } panelRequests { id whyNotAgree } memberImportDrafts { id } }', 'upcomingSessions', 'latestReplies', 'promisesDue', 'panelRequests', 'memberImportDrafts'),
  screen('coordinator', '/team, what they wrote back', '{ notesToLookAt { memberName why } }', 'notesToLookAt'),
  screen('service-lead', '/team/plans-to-sign', '{ safetyPlansToSign { title risks { what } whyNotSign } }', 'safetyPlansToSign'),
  screen('coordinator', '/team, who can’t watch any more', '{ shakenPlans { title lostNames stops } }', 'shakenPlans'),
  screen('safeguarding-lead', '/team/safety', '{ handoffs { open { id } had { id } } dutyList { places { name } } }'),
  screen('coordinator', '/team, who works alone', '{ aloneNow { personName minutesLate toldCount } }', 'aloneNow'),
  screen('supporter', '/team/alone', '{ myLoneVisits { mine { id } awaited { id } } loneForm { colleagues { name } } }'),
  screen('parent', '/me/notes', '{ myNotes { notes { words replies { words } } } }'),
  screen('coordinator', '/team/people', '{ members { total members { id knownAs } } }'),
  screen('coordinator', '/team/promises', '{ promisesDue { id sayings { words } } promisesAnswered { id } deliveries { id toName } quartersToReport { quarter } draftReports { id } }', 'promisesDue', 'promisesAnswered', 'deliveries'),
  screen('hr', '/panels', '{ panelRequests { id role state whyNotRecordOutcome } panelCapacity { heldOn parentsFree youngFree } }', 'panelRequests', 'panelCapacity'),
  screen('coordinator', '/team, whom to ask about whom', '{ aroundTasks { memberId kind } }', 'aroundTasks'),
  screen('social-worker', '/around', '{ peopleIWorkWith { id knownAs dates { title } whoMaySayYes { status } contactRules { rule } } }', 'peopleIWorkWith'),
  screen('supporter', '/around', '{ peopleIWorkWith { id knownAs dates { title } } }', 'peopleIWorkWith'),
  screen('young-person', '/me/people', '{ myRecord { peopleAround { name } whoMaySayYes { status } contactRules { rule } } }'),
  screen('parent', '/skills', '{ mySkillsBook { parts { kind offered { step } } skills { words } references { words state } } }'),
  screen('hr', '/checks', '{ checksInHand { memberName check { name state } } requirements { name version } }', 'checksInHand', 'requirements'),
  screen('parent', '/me/checks', '{ myChecks { name state until details { certificateOn } } }', 'myChecks'),
  screen('finance-checker', '/pay', '{ payDesk { toCheck stopped } paymentsToCheck { id payeeName } paymentsStopped { id } payRuns { id number state } }', 'paymentsToCheck', 'paymentsStopped', 'payRuns'),
  screen('finance-approver', '/pay', '{ paymentsToApprove { id whyNotApprove } paymentsReady { id flag } payRuns { id whyNotRelease } }', 'paymentsToApprove', 'paymentsReady', 'payRuns'),
  screen('councillor', '/impact', '{ publishedReports { quarter panels { kind } people { youngPeople { kind } } changes { said did wordsOver } } publishedReport { quarter } }', 'publishedReports'),
  screen('practitioner', '/practice', '{ practiceModel { title: approach } courses { title timesGiven } trainingDeliveries { courseTitle placesTaken } myTraining { learning { id } } }', 'courses', 'trainingDeliveries'),
  screen('trainer', '/training', '{ myTraining { teaching { courseTitle state } } myDates { title } }', 'myDates'),
  screen('administrator', '/settings', '{ policyValues { code } bankHolidays { day } workWaiting { open } mailWaiting { due } permissions { rule } }', 'policyValues', 'permissions'),
  screen('dpo', '/who-looked', '{ auditSearch(search: { looksOnly: true }) { lines { id fact about } } }'),
  screen('parent', '/changes', '{ publicChanges { said did } }', 'publicChanges'),
];
