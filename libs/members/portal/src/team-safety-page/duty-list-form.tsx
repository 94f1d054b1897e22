import { Button, Details, Form, Note, phone as spokenPhone, Select, Sheet, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { SetDutyListDocument, type TeamSafetyPageQuery } from './team-safety-page.generated';

type List = TeamSafetyPageQuery['dutyList'];

const PLACES = ['first', 'second', 'third'] as const;

/** Who is asked by text, in this order. */
export function DutyListForm({ list }: { list: List }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: SetDutyListDocument,
    variables: (answers) => ({
      places: PLACES.map((place) => ({ personId: answers.text(`person-${place}`), phone: answers.text(`phone-${place}`) })).filter(({ personId }) => personId !== ''),
    }),
    fields: { places: 'person-first' },
    done: () => undefined,
  });
  const labels = { first: <Trans>Asked first</Trans>, second: <Trans>Asked next</Trans>, third: <Trans>Then</Trans> };
  return (
    <Sheet>
      {!list.byList && <Note tone="worry"><p><Trans>Nobody is on duty. Service leads are asked, if we have their mobile number.</Trans></p></Note>}
      <ol>{list.places.map(({ personId, name, phone }) => <li key={personId}><b>{name}</b>, {spokenPhone(phone)}</li>)}</ol>
      <Details summary={<Trans>Change who is on duty</Trans>}>
        <Form question={question} label={t`Change who is on duty`}>
          {PLACES.map((place, at) => (
            <div key={place} className="row">
              <Select name={`person-${place}`} label={labels[place]} empty={t`Nobody`} defaultValue={list.byList ? (list.places[at]?.personId ?? '') : ''} options={list.leads.map(({ personId, name }) => ({ value: personId, label: name }))} />
              <TextInput name={`phone-${place}`} label={<Trans>Mobile</Trans>} type="tel" autoComplete="off" width="middle" defaultValue={list.byList ? (list.places[at]?.phone ?? '') : ''} />
            </div>
          ))}
          <Button small><Trans>Set this list</Trans></Button>
        </Form>
      </Details>
    </Sheet>
  );
}
