import { AccountsDoor, type Role } from '@alongside/accounts/server';
import { systemActor } from '@alongside/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const staff: readonly (readonly [string, string, readonly Role[]])[] = [
  ['coordinator', 'Priya Nair', ['coordinator']],
  ['hr', 'Helen Booth', ['hr', 'hiring-manager']],
  ['finance-checker', 'Farah Malik', ['finance-checker']],
  ['finance-approver', 'Frank Osei', ['finance-approver']],
  ['councillor', 'Carol Whitaker', ['councillor']],
  ['practitioner', 'Pavel Novak', ['social-worker', 'learner']],
  ['trainer', 'Tess Holden', ['trainer', 'parent-carer']],
  ['administrator', 'Ade Bankole', ['administrator']],
  ['dpo', 'Dilys Pugh', ['dpo']],
  ['safeguarding-lead', 'Ann Whittle', ['safeguarding-lead']],
];

/** Council people need nothing but an account; members are opened by the journey that is about them. */
export async function openStaff(app: NestFastifyApplication): Promise<void> {
  const accounts = app.get(AccountsDoor);
  for (const [demoKey, displayName, roles] of staff) {
    const firstName = displayName.split(' ')[0] ?? displayName;
    await accounts.openAccount({ displayName, firstName, email: `${demoKey}@council.example`, audience: 'staff', roles, demoKey }, systemActor('journey'));
  }
}
