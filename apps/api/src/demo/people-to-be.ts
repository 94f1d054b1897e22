/** Who a visitor of the demo can be, and the page where that person starts. */
export const peopleToBe = [
  { key: 'coordinator', who: 'Coordinator', does: 'Invites people, marks the register, keeps promises in view.', home: '/team' },
  { key: 'parent', who: 'Parent', does: 'Joins interview panels and is paid for it.', home: '/home' },
  { key: 'young-person', who: 'Young person, 15', does: 'Joins in once their guardian has said yes.', home: '/home' },
  { key: 'newcomer', who: 'Parent who is new', does: 'Gets started, and sees what comes next.', home: '/me' },
  { key: 'guardian', who: 'Guardian', does: 'Says yes or no for a young person.', home: '/permission' },
  { key: 'hr', who: 'HR officer', does: 'Asks for an interview panel and records what came of it.', home: '/panels' },
  { key: 'finance-checker', who: 'Finance checker', does: 'Checks payments.', home: '/pay' },
  { key: 'finance-approver', who: 'Finance approver', does: 'Approves payments and releases a pay run.', home: '/pay' },
  { key: 'councillor', who: 'Councillor', does: 'Reads what came of it.', home: '/impact' },
  { key: 'practitioner', who: 'Practitioner', does: 'Works with families, in their words and the council’s.', home: '/practice' },
  { key: 'social-worker', who: 'Social worker', does: 'Sees the dates of the young people she works with, and says who may say yes.', home: '/around' },
  { key: 'supporter', who: 'Supporter', does: 'Sees the dates of the people she stands beside.', home: '/around' },
  { key: 'trainer', who: 'Trainer', does: 'A member who trains staff.', home: '/training' },
  { key: 'safeguarding-lead', who: 'Safeguarding lead', does: 'Is asked to look until somebody has a worry that was handed on.', home: '/team' },
  { key: 'service-lead', who: 'Service lead', does: 'Signs the plans that keep young people safe on a day.', home: '/team/plans-to-sign' },
  { key: 'administrator', who: 'Administrator', does: 'Keeps rates and limits up to date; sees what is broken.', home: '/settings' },
  { key: 'second-administrator', who: 'Second administrator', does: 'Agrees, or not, to power that the first one asks for.', home: '/settings/colleagues' },
  { key: 'dpo', who: 'Data protection officer', does: 'Sees who looked at what.', home: '/who-looked' },
] as const;

export type PersonToBe = (typeof peopleToBe)[number];

export function personToBe(key: string): PersonToBe | undefined {
  return peopleToBe.find((person) => person.key === key);
}
