import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

const names: Readonly<Record<string, ReactNode>> = {
  'coordinator': <Trans>Working together team</Trans>,
  'service-lead': <Trans>Leads a service</Trans>,
  'safeguarding-lead': <Trans>Safeguarding lead</Trans>,
  'supporter': <Trans>Supports at dates</Trans>,
  'hr': <Trans>Staff hiring</Trans>,
  'hiring-manager': <Trans>Hiring manager</Trans>,
  'trainer': <Trans>Gives training</Trans>,
  'learner': <Trans>Takes training</Trans>,
  'finance-checker': <Trans>Pay team, checks</Trans>,
  'finance-approver': <Trans>Pay team, approves</Trans>,
  'social-worker': <Trans>Practitioner</Trans>,
  'democratic-services': <Trans>Democratic services</Trans>,
  'dpo': <Trans>Data protection</Trans>,
  'administrator': <Trans>Looks after this system</Trans>,
};

export function RoleName({ roles }: { roles: readonly string[] }) {
  return <>{roles.map((role) => names[role]).find(Boolean) ?? null}</>;
}
