import { paths } from '@alongside/kit';

const homes = [
  ['coordinator', paths.team()],
  ['service-lead', paths.team()],
  ['safeguarding-lead', paths.teamSafety()],
  ['hr', paths.panels()],
  ['hiring-manager', paths.panels()],
  ['finance-checker', paths.pay()],
  ['finance-approver', paths.pay()],
  ['dpo', paths.whoLooked()],
  ['administrator', paths.settings()],
  ['councillor', paths.impact()],
  ['democratic-services', paths.impact()],
  ['social-worker', paths.around()],
  ['supporter', paths.around()],
  ['parent-carer', paths.home()],
  ['young-person', paths.home()],
  ['guardian', paths.permission()],
  ['trainer', paths.training()],
  ['learner', paths.training()],
] as const;

/** Where a person starts: the first of her roles that has a place of its own. */
export function homeOf(roles: readonly string[]): string {
  return homes.find(([role]) => roles.includes(role))?.[1] ?? paths.landing();
}
