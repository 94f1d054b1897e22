/** Everybody Alongside knows how to be. A person may be several at once. */
export const roles = [
  'parent-carer', 'young-person', 'guardian', 'social-worker', 'coordinator', 'supporter', 'hr', 'hiring-manager', 'trainer', 'learner',
  'finance-checker', 'finance-approver', 'service-lead', 'safeguarding-lead', 'councillor', 'democratic-services', 'dpo', 'administrator',
] as const;

export type Role = (typeof roles)[number];

/** People who take part or say yes for somebody who does; everybody else works for the council or checks it. */
export const memberRoles: readonly Role[] = ['parent-carer', 'young-person', 'guardian'];

/** What people who take part may be besides: it opens nothing of anybody else's. */
const besides: readonly Role[] = ['trainer', 'learner'];

/** Council people, and whoever holds a role with work in it, whatever account they began with: what they see must not be opened by a colleague. */
export function worksHere({ audience, roles: held }: { readonly audience: string; readonly roles: readonly string[] }): boolean {
  return audience === 'staff' || held.some((role) => isRole(role) && !memberRoles.includes(role) && !besides.includes(role));
}

/** With one of these somebody could help themselves to money, to secrets or to the powers of others: no one person alone gives them. */
export const powerfulRoles: readonly Role[] = ['administrator', 'finance-approver', 'dpo', 'safeguarding-lead', 'service-lead'];

/** What an administrator may give a colleague. */
export const colleagueRoles: readonly Role[] = roles.filter((role) => !memberRoles.includes(role));

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
