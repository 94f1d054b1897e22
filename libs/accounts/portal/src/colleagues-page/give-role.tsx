import { Button, Form, Select, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { GiveRoleDocument } from './colleagues-page.generated';
import type { Colleague } from './group-colleagues';
import { powerful, staffRoles, useRoleName } from './role-words';

export function GiveRole({ colleague: { personId, name, roles } }: { colleague: Colleague }) {
  const { t } = useLingui();
  const nameOf = useRoleName();
  const [came, setCame] = useState<'GIVEN' | 'WAITS' | null>(null);
  const box = `role-${personId}`;
  const question = useQuestion({
    deed: GiveRoleDocument,
    variables: (answers) => ({ personId, role: answers.choice(box, t`Pick what they may do.`) }),
    fields: { role: box },
    done: (data, form) => {
      setCame(data.giveRole);
      form.reset();
    },
  });
  return (
    <Form question={question} label={t`A role for ${name}`}>
      <Select
        name={box} label={<Trans>What else may {name} do?</Trans>} empty={t`Pick one`}
        hint={<Trans>Roles with power are given by two: they wait until a second person agrees.</Trans>}
        options={staffRoles.filter((role) => !roles.includes(role)).map((role) => ({ value: role, label: powerful.includes(role) ? t`${nameOf(role)} (two people)` : nameOf(role) }))}
      />
      <Button look="quiet"><Trans>Give this role</Trans></Button>
      {came === 'GIVEN' && <p role="status"><Trans>{name} can do this from the next page on.</Trans></p>}
      {came === 'WAITS' && <p role="status"><Trans>It waits at the top of this page until a second person agrees.</Trans></p>}
    </Form>
  );
}
