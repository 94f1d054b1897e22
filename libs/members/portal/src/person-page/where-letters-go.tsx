import { Button, Form, StatusLine, TextArea, useQuestion } from '@alongside/kit';
import { useLazyQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { SayWhereLettersGoDocument, WhereLettersGoDocument } from './person-page.generated';

/** They want letters. Where to is asked for one at a time; the person finds it among who looked. */
export function WhereLettersGo({ memberId }: { memberId: string }) {
  const { t } = useLingui();
  const [open, { data, error }] = useLazyQuery(WhereLettersGoDocument, { fetchPolicy: 'no-cache' });
  const show = () => void open({ variables: { memberId } });
  const question = useQuestion({ deed: SayWhereLettersGoDocument, variables: (answers) => ({ memberId, address: answers.text('address') || null }), done: show });
  if (!data) {
    return (
      <>
        <p><Button type="button" look="quiet" small icon="mail" onClick={show}><Trans>Show where letters go</Trans></Button></p>
        {error && <p role="alert"><Trans>We could not get it. Try again.</Trans></p>}
      </>
    );
  }
  const lines = data.postalAddress?.lines ?? [];
  return (
    <>
      <StatusLine>{lines.length > 0 ? lines.join(', ') : <Trans>They want letters, and we do not know where to. Ask them.</Trans>}</StatusLine>
      <Form question={question} label={t`Where letters go`}>
        <TextArea name="address" most={300} rows={4} label={<Trans>Where their letters go</Trans>} hint={<Trans>A line each, and the postcode last. Empty takes it away.</Trans>} defaultValue={lines.join('\n')} autoComplete="off" />
        <Button look="quiet" small><Trans>Keep it</Trans></Button>
      </Form>
    </>
  );
}
