import { Button, Row, Select, TextInput } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import type { FormEvent } from 'react';
import { useSearchParams } from 'react-router';

import { useMemberWords } from '../words/use-member-words';

/** Searching is only another address: Back brings the last list again. */
export function FindPeople() {
  const { t } = useLingui();
  const { broadKinds } = useMemberWords();
  const [wanted, want] = useSearchParams();
  const kinds = Object.entries(broadKinds).map(([value, label]) => ({ value, label }));

  function find(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const next = new URLSearchParams();
    for (const name of ['search', 'kind']) {
      const value = String(typed.get(name) ?? '').trim();
      if (value !== '') next.set(name, value);
    }
    want(next);
  }

  return (
    <form role="search" aria-label={t`Find people`} onSubmit={find}>
      <Row foot>
        <TextInput key={wanted.get('search')} name="search" type="search" label={<Trans>Name, interest or strength</Trans>} defaultValue={wanted.get('search') ?? ''} autoComplete="off" />
        <Select key={`kind ${wanted.get('kind')}`} name="kind" label={<Trans>Who</Trans>} empty={t`Everybody`} options={kinds} defaultValue={wanted.get('kind') ?? ''} />
        <Button look="quiet" icon="search"><Trans>Find</Trans></Button>
      </Row>
    </form>
  );
}
