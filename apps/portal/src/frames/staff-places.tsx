import { paths, type Place } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

interface StaffPlace extends Place {
  roles: readonly string[];
}

const team = ['coordinator', 'service-lead'];
const hiring = ['hr', 'hiring-manager'];
const finance = ['finance-checker', 'finance-approver'];

const members = ['parent-carer', 'young-person'];

const all: readonly StaffPlace[] = [
  { to: paths.home(), icon: 'home', label: <Trans>My home page</Trans>, end: true, roles: members },
  { to: paths.team(), icon: 'sun', label: <Trans>Today</Trans>, end: true, roles: team },
  { to: paths.teamSafety(), icon: 'shield', label: <Trans>Safety</Trans>, roles: ['safeguarding-lead'] },
  { to: paths.plansToSign(), icon: 'pen', label: <Trans>Plans to sign</Trans>, roles: ['service-lead'] },
  { to: paths.secondWord(), icon: 'key', label: <Trans>Second word</Trans>, roles: ['service-lead'] },
  { to: paths.people(), icon: 'people', label: <Trans>People</Trans>, also: [paths.joining()], roles: team },
  { to: paths.groups(), icon: 'people', label: <Trans>Groups</Trans>, also: [paths.shelves()], roles: ['coordinator', 'supporter'] },
  { to: paths.teamDates(), icon: 'calendar', label: <Trans>Dates</Trans>, roles: team },
  { to: paths.promises(), icon: 'said', label: <Trans>What they said</Trans>, roles: team },
  { to: paths.teamMessages(), icon: 'mail', label: <Trans>Messages</Trans>, roles: ['coordinator'] },
  { to: paths.teamChecks(), icon: 'shield', label: <Trans>Checks</Trans>, roles: ['coordinator'] },
  { to: paths.checks(), icon: 'shield', label: <Trans>Checks</Trans>, roles: ['hr'] },
  { to: paths.panels(), icon: 'list', label: <Trans>Panels</Trans>, roles: [...hiring, 'coordinator'] },
  { to: paths.training(), icon: 'hat', label: <Trans>Training</Trans>, roles: [...hiring, 'coordinator', 'trainer', 'learner'] },
  { to: paths.pay(), icon: 'pound', label: <Trans>Money</Trans>, roles: [...finance, 'coordinator'] },
  { to: paths.teamImpact(), icon: 'bars', label: <Trans>Impact</Trans>, roles: team },
  { to: paths.around(), icon: 'people', label: <Trans>Your young people</Trans>, roles: ['social-worker', 'supporter'] },
  { to: paths.workAlone(), icon: 'pin', label: <Trans>Working alone</Trans>, roles: [...team, 'social-worker', 'supporter', 'safeguarding-lead'] },
  { to: paths.myTakeDowns(), icon: 'stop', label: <Trans>To take down</Trans>, roles: ['social-worker', 'supporter'] },
  { to: paths.takeDowns(), icon: 'stop', label: <Trans>To take down</Trans>, roles: ['service-lead'] },
  { to: paths.formLanguages(), icon: 'said', label: <Trans>Other languages</Trans>, roles: ['social-worker', 'service-lead'] },
  { to: paths.practice(), icon: 'heart', label: <Trans>Practice</Trans>, roles: ['social-worker'] },
  { to: paths.impact(), icon: 'bars', label: <Trans>What changed</Trans>, roles: ['democratic-services'] },
  { to: paths.whoLooked(), icon: 'eye', label: <Trans>Who looked</Trans>, roles: ['dpo'] },
  { to: paths.copies(), icon: 'list', label: <Trans>Copies</Trans>, roles: ['dpo'] },
  { to: paths.lettingGo(), icon: 'clock', label: <Trans>Letting go</Trans>, roles: ['dpo'] },
  { to: paths.councilValues(), icon: 'gear', label: <Trans>What was decided</Trans>, roles: ['dpo', 'administrator'] },
  { to: paths.consentForms(), icon: 'said', label: <Trans>Words we ask with</Trans>, roles: ['dpo'] },
  { to: paths.exportPurposes(), icon: 'download', label: <Trans>Sheets that leave</Trans>, roles: ['dpo'] },
  { to: paths.permissions(), icon: 'key', label: <Trans>Who may</Trans>, roles: ['dpo', 'administrator'] },
  { to: paths.settings(), icon: 'gear', label: <Trans>Settings</Trans>, roles: ['administrator'] },
];

/** The rail of a person: only the places her roles open. */
export function staffPlaces(roles: readonly string[]): readonly Place[] {
  return all.filter((place) => place.roles.some((role) => roles.includes(role)));
}
