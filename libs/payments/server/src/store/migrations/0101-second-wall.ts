import { protect, type ContextMigration } from '@alongside/platform/database';

const payTeam = ['finance-checker', 'finance-approver'];

/** Where somebody's money goes, what the bank was sent, and who looked at a whole account. */
export const secondWall: ContextMigration = {
  name: '0101-second-wall',
  sql: `
-- A coordinator who follows what is late learns whether there is an account; what is sealed in it stays sealed.
${protect('payments.bank_account', { own: ['member_id'], roles: payTeam, readers: ['coordinator'] })}
${protect('payments.pay_run_file', { roles: payTeam })}
${protect('payments.paying_account', { roles: ['administrator'], readers: payTeam })}
${protect('payments.reveal', { own: ['revealed_by'], readers: ['dpo'] })}`,
};
