import { Button, Details, Form, Radios, StatusLine, TextArea, TextInput, useQuestion } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { WhoSaidItDocument, WriteItDownDocument } from './promises-page.generated';

const FEWEST_LETTERS = 2;
const MOST = 1_000;

/** Somebody said it at the door or on the phone. Whoever writes it down keeps the promise. */
export function WriteItDown() {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const [kept, setKept] = useState(false);
  const tooShort = search.trim().length < FEWEST_LETTERS;
  const { data } = useQuery(WhoSaidItDocument, { variables: { search }, skip: tooShort });
  const found = tooShort ? [] : (data?.members.members ?? []);
  const question = useQuestion({
    deed: WriteItDownDocument,
    variables: (answers) => ({ memberId: answers.choice('memberId', t`Find the person who said it.`), words: answers.text('heard', t`Write what they said.`) }),
    fields: { words: 'heard' },
    done: (_, form) => { form.reset(); setSearch(''); setKept(true); },
  });
  return (
    <Details summary={<Trans>Write down what someone said</Trans>}>
      <Form question={question} label={t`Write down what someone said`}>
        <TextInput
          name="who" autoComplete="off" label={<Trans>Who said it</Trans>} hint={<Trans>Two letters of their name are enough.</Trans>}
          value={search} onChange={(event) => { setSearch(event.target.value); setKept(false); }}
        />
        {found.length > 0
          ? <Radios name="memberId" look="lines" label={<Trans>Pick the person</Trans>} options={found.map(({ id, knownAs, fullName }) => ({ value: id, label: knownAs, hint: fullName }))} />
          : <StatusLine>{!tooShort && data && <Trans>We know nobody by that name.</Trans>}</StatusLine>}
        <TextArea name="heard" rows={3} most={MOST} label={<Trans>What they said</Trans>} hint={<Trans>In their words, not ours.</Trans>} />
        <Button look="quiet"><Trans>Write it down</Trans></Button>
        <StatusLine>{kept && <Trans>We wrote it down. You keep this promise.</Trans>}</StatusLine>
      </Form>
    </Details>
  );
}
