import { Button, Row, TextInput } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import type { FormEvent } from 'react';

/** Somebody in particular, among those who fit. Empty shows whose turn it is. */
export function FindSomebody({ onFind }: { onFind: (name: string) => void }) {
  const { t } = useLingui();
  function find(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onFind(String(new FormData(event.currentTarget).get('who') ?? ''));
  }
  return (
    <form role="search" aria-label={t`Find somebody to ask`} onSubmit={find}>
      <Row foot>
        <TextInput name="who" label={<Trans>Name</Trans>} autoComplete="off" width="middle" />
        <Button look="quiet" icon="search"><Trans>Find</Trans></Button>
      </Row>
    </form>
  );
}
