import { Block, Button, DateParts, Details, Form, Select, Soft, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { useMemberWords } from '../words/use-member-words';
import { usePutRightWords } from '../words/use-put-right-words';
import type { Person } from './person-page';
import { PutRecordRightDocument, type PutRecordRightMutationVariables } from './person-page.generated';

type Input = PutRecordRightMutationVariables['input'];

/** What a member cannot change alone. A day of birth is only typed when it changes, so that nobody has to look at it for a name. */
export function PutRightForm({ person }: { person: Person }) {
  const { t } = useLingui();
  const { kinds } = useMemberWords();
  const { hows } = usePutRightWords();
  const question = useQuestion({
    deed: PutRecordRightDocument,
    variables: (answers) => ({
      memberId: person.id,
      input: {
        fullName: answers.text('fullName', t`Write the name in our records.`), kind: answers.choice('kind', t`Choose one from the list.`) as Input['kind'], bornOn: answers.date('bornOn'),
        knownHow: answers.choice('knownHow', t`Say how you know.`) as Input['knownHow'],
      },
    }),
    done: (_, form) => { form.querySelectorAll('details').forEach((one) => { one.open = false; }); },
  });
  return (
    <Block heading={<Trans>In our records</Trans>}>
      <Details summary={<Trans>Put a name, kind or day of birth right</Trans>}>
        <Form question={question} label={t`Put the record right`}>
          <TextInput name="fullName" label={<Trans>Full name</Trans>} defaultValue={person.fullName ?? ''} autoComplete="off" />
          <Select name="kind" label={<Trans>Who they are to the network</Trans>} defaultValue={person.kind} options={Object.entries(kinds).map(([value, label]) => ({ value, label }))} />
          <DateParts name="bornOn" label={<Trans>Day of birth</Trans>} hint={<Trans>Leave it empty and it stays as it is.</Trans>} />
          <Select name="knownHow" label={<Trans>How do you know?</Trans>} empty={t`Choose`} options={Object.entries(hows).map(([value, label]) => ({ value, label }))} />
          <Soft><Trans>{person.knownAs} sees on their page what was changed, when, and how we knew. After a new day of birth the right people are asked again.</Trans></Soft>
          <Button small><Trans>Put it right</Trans></Button>
        </Form>
      </Details>
    </Block>
  );
}
