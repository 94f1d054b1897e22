import { useLingui } from '@lingui/react/macro';

/** What a colleague may be, in the order of the page: a colleague stands under the first of theirs. */
export const staffRoles = [
  'administrator', 'service-lead', 'safeguarding-lead', 'dpo', 'finance-approver', 'finance-checker', 'coordinator', 'supporter', 'hr', 'hiring-manager', 'trainer',
  'social-worker', 'learner', 'councillor', 'democratic-services',
] as const;

/** Two people give these. */
export const powerful: readonly string[] = ['administrator', 'service-lead', 'safeguarding-lead', 'dpo', 'finance-approver'];

/** A role in words; one this page has no words for is called by its name in the record. */
export function useRoleName(): (role: string) => string {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    'administrator': t`Looks after this system`,
    'service-lead': t`Leads a service`,
    'safeguarding-lead': t`Safeguarding lead`,
    'dpo': t`Data protection`,
    'finance-approver': t`Pay team, approves`,
    'finance-checker': t`Pay team, checks`,
    'coordinator': t`Working together team`,
    'supporter': t`Supports at dates`,
    'hr': t`Staff hiring`,
    'hiring-manager': t`Hiring manager`,
    'trainer': t`Gives training`,
    'social-worker': t`Practitioner`,
    'learner': t`Takes training`,
    'councillor': t`Councillor`,
    'democratic-services': t`Democratic services`,
  };
  return (role) => words[role] ?? role;
}
