/**
 * Lists a question may ask for without saying how many, each with why it cannot grow beyond what a page shows. Every other list takes `first`, of which there are at most a hundred.
 * Lists inside a thing belong to that thing; what they may cost together is counted before anything is read (`question-cost`).
 */
export const listsWithoutFirst: Readonly<Record<string, readonly string[]>> = {
  'as many as the council, or the product, has of them; nobody stands in it': [
    'bankHolidays', 'consentForms', 'courses', 'daysOff', 'exportPurposes', 'formsToTranslate', 'languages', 'legalStatusRules', 'openAlarms', 'permissions', 'policyValues', 'practitionerContacts', 'priorities', 'publicContacts', 'quartersToReport',
    'recordNames', 'referenceLevels', 'reportSections', 'requirements', 'retentionRules', 'seenAs', 'stillToFillIn', 'wordsToTakeCareWith',
  ],
  'of the one person who asks, or whom they look after or work with': [
    'consentsWaiting', 'daysOfMyChildren', 'myChecks', 'myConsents', 'myDates', 'myGroups', 'myHandoffs', 'myJoiningWord', 'myPayments', 'mySessions', 'myShelves', 'myTrainingHours', 'myUnderstandings', 'namesToVisit', 'peopleIWorkWith', 'permissionsAboutMe', 'permissionsWaiting', 'whatICanSayYesTo', 'whatISaidForJoining',
  ],
  'of one member, one for each purpose, or of one date': ['childDays', 'daySigns', 'joiningSaid', 'memberConsents', 'memberUnderstandings', 'panelCapacity', 'safetyRulesFor', 'sessionNeeds', 'sessionPermissions'],
  'a hundred or fewer by a number in its own question': [
    'aroundTasks', 'bankCallBacks', 'consentsToCheck', 'consentsToTalkAbout', 'copyRequests', 'draftReports', 'enquiries', 'legalHolds', 'lettersToPost', 'lettingsGo', 'lookAnomalies', 'memberExports', 'memberImportDrafts', 'panelRequests', 'permissionsToTalkAbout',
    'safetyPlansToSign', 'stageBoard', 'understandingsToReview',
  ],
  'of today and tomorrow, or under way now': ['aloneNow', 'childDaysToPlan'],
  'the groups and kinds of work of one network, or the team by name': ['groupsKeptApart', 'keptApartInGroup', 'kindShelves', 'teamForGroups', 'teamGroups', 'voiceOwners'],
};
