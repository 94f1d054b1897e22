import { Button, DateParts, Form, NumberInput, Radios, Select, StatusLine, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { RegisterConsentUseDocument } from './team-wallet-page.generated';
import type { Colleague } from './team-wallet-page';

/** A wall, a slide, a leaflet: a place no program knows of is written down by hand, with who takes it down and in how many days. */
export function PlaceForm({ consentId, team }: { consentId: string; team: readonly Colleague[] }) {
  const { t } = useLingui();
  const at = (field: string) => `${field}-${consentId}`;
  const [done, setDone] = useState(0);
  const question = useQuestion({
    deed: RegisterConsentUseDocument,
    variables: (answers) => ({
      use: {
        draft: answers.yes(at('draft')), usedOn: answers.date(at('usedOn')), copies: answers.whole(at('copies')) ?? 1,
        consentId, place: answers.text(at('place'), t`Say where it is.`), ownerId: answers.choice(at('ownerId'), t`Choose who looks after it.`), days: answers.whole(at('days'), t`Say how many days.`) ?? 0,
        recall: answers.choice(at('recall'), t`Say if it can be got back.`) === 'CANNOT_RECALL' ? ('CANNOT_RECALL' as const) : ('REMOVABLE' as const),
      },
    }),
    fields: Object.fromEntries(['place', 'usedOn', 'draft', 'copies', 'recall', 'days', 'ownerId'].map((field) => [field, at(field)])),
    done: () => setDone((count) => count + 1),
  });
  return (
    <Form key={done} question={question} label={t`Where it is used`}>
      <TextInput name={at('place')} label={<Trans>Where?</Trans>} hint={<Trans>They read this, like: The wall at Harbour House.</Trans>} autoComplete="off" />
      <DateParts name={at('usedOn')} label={<Trans>Since when is it out?</Trans>} hint={<Trans>Leave this out if it is today.</Trans>} />
      <label className="option"><input type="checkbox" name={at('draft')} value="yes" /> <span className="option-label"><Trans>It is not out yet</Trans></span></label>
      <NumberInput name={at('copies')} label={<Trans>How many copies?</Trans>} hint={<Trans>Leave this out if there is one.</Trans>} />
      <Radios name={at('recall')} look="lines" label={<Trans>Can it be got back?</Trans>} options={[{ value: 'REMOVABLE', label: t`Yes, we can take it down` }, { value: 'CANNOT_RECALL', label: t`No, it is out for good` }]} />
      <NumberInput name={at('days')} label={<Trans>Days it takes to take it down</Trans>} />
      <Select name={at('ownerId')} label={<Trans>Who takes it down?</Trans>} empty={t`Choose one`} options={team.map(({ id: value, name: label }) => ({ value, label }))} />
      <Button look="quiet"><Trans>Write it down</Trans></Button>
      <StatusLine>{done > 0 && question.problems.length === 0 && !question.broken && <Trans>It is written down.</Trans>}</StatusLine>
    </Form>
  );
}
