/** Who a visitor of the demo can be: the word that `POST /demo/sign-in` takes, and what that person does. */
export const peopleToBe = [
  ['coordinator', 'invites people, marks the register, keeps promises in view'],
  ['parent', 'joins panels and is paid for it'],
  ['young-person', 'is 15 and joins in once their guardian agrees'],
  ['guardian', 'says yes or no for a young person'],
  ['hr', 'asks for an interview panel and records its outcome'],
  ['finance-checker', 'checks payments'],
  ['finance-approver', 'approves payments and releases a pay run'],
  ['councillor', 'reads what came of it'],
  ['practitioner', 'supports families and brings their voice'],
  ['social-worker', 'sees the dates of the young people she works with, and who may say yes'],
  ['supporter', 'sees the dates of those she stands beside'],
  ['trainer', 'is a member who trains staff'],
  ['safeguarding-lead', 'is asked to look until somebody has a worry'],
  ['service-lead', 'signs the plans that keep young people safe on a day'],
  ['administrator', 'keeps rates, limits and words up to date'],
  ['dpo', 'sees who looked at what'],
];
