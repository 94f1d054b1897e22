import { useLingui } from '@lingui/react/macro';

import { staffRoles, useRoleName } from '../colleagues-page/role-words';

/** Everybody who can ask, and what they can be to a record. */
export function useWhoWords() {
  const { t } = useLingui();
  const roleName = useRoleName();
  const roles: Readonly<Record<string, string>> = {
    'parent-carer': t`Parents and carers`, 'young-person': t`Young people`, 'guardian': t`Those who look after a child`, ...Object.fromEntries(staffRoles.map((role) => [role, roleName(role)])), 'public': t`Nobody signed in`,
  };
  const relations: Readonly<Record<string, string>> = {
    'any': t`Anybody’s`, 'own': t`Their own, and what everybody signed in may ask`, 'looks-after': t`Of a child they look after`, 'works-with': t`Of somebody they are confirmed to work with`, 'works-closely-with': t`The same, as their social worker`,
    'runs-it': t`Of a date they run`, 'same-group': t`Of a group they are in`, 'team-of-group': t`Of a group they are named to`, 'waits-for-manager': t`While it waits for a manager’s look`,
    'waits-for-them': t`Of a colleague they wait for`, 'told-they-are-late': t`Of a colleague they were told is late`,
  };
  return { roles, relations };
}
