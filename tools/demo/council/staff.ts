import type { Role } from '@alongside/accounts/server';

/** Somebody who works for the council or checks its work. */
export interface DemoStaff {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly demoKey?: string;
}

export const staff: readonly DemoStaff[] = [
  { name: 'Jo Marsden', roles: ['coordinator'], demoKey: 'coordinator' },
  { name: 'Ann Whittle', roles: ['coordinator', 'safeguarding-lead'], demoKey: 'safeguarding-lead' },
  { name: 'Tess Holloway', roles: ['supporter'], demoKey: 'supporter' },
  { name: 'Priya Nair', roles: ['hr'], demoKey: 'hr' },
  { name: 'Dan Hargreaves', roles: ['hiring-manager'] },
  { name: 'Colin Webb', roles: ['finance-checker'], demoKey: 'finance-checker' },
  { name: 'Ruth Okafor', roles: ['finance-approver'], demoKey: 'finance-approver' },
  { name: 'Carol Whitfield', roles: ['councillor'], demoKey: 'councillor' },
  { name: 'Imran Sadiq', roles: ['social-worker', 'learner'], demoKey: 'practitioner' },
  { name: 'Grace Oyelaran', roles: ['social-worker', 'learner'], demoKey: 'social-worker' },
  { name: 'Peter Lunt', roles: ['social-worker', 'learner'] },
  { name: 'Beth Collins', roles: ['learner'] },
  { name: 'Sunita Rao', roles: ['social-worker', 'learner'] },
  { name: 'Liam Postlethwaite', roles: ['learner'] },
  { name: 'Agnieszka Nowak', roles: ['social-worker', 'learner'] },
  { name: 'Ade Bankole', roles: ['administrator'], demoKey: 'administrator' },
  { name: 'Nia Farrow', roles: ['administrator'], demoKey: 'second-administrator' },
  { name: 'Dilys Pugh', roles: ['dpo'], demoKey: 'dpo' },
  { name: 'Hannah Lyle', roles: ['service-lead', 'safeguarding-lead'], demoKey: 'service-lead' },
];

/** Look after young members and are not members themselves. */
export const guardians: readonly { readonly name: string; readonly demoKey?: string }[] = [
  { name: 'Pat Hartley', demoKey: 'guardian' }, { name: 'Nadia Farouq' }, { name: 'Grace Okoro' }, { name: 'Emeka Okoro' }, { name: 'Steph Castle' }, { name: 'Samina Rafiq' },
];
