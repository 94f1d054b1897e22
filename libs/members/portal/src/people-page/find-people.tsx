import { Button, Details, Row, Select, TextInput } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { FormEvent } from 'react';
import { useSearchParams } from 'react-router';

import { useMemberWords } from '../words/use-member-words';
import { PeopleChoicesDocument } from './people-page.generated';

const more = ['interest', 'language', 'stage'] as const;

/** Searching is only another address: Back brings the last list again. */
export function FindPeople() {
  const { t } = useLingui();
  const { broadKinds, stages } = useMemberWords();
  const [wanted, want] = useSearchParams();
  const choices = useQuery(PeopleChoicesDocument).data?.peopleChoices;
  const was = (name: string) => wanted.get(name) ?? '';
  const options = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }));
  const languages = (choices?.languages ?? []).map(({ code, name }) => ({ value: code, label: name }));

  function find(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const next = new URLSearchParams();
    for (const name of ['search', 'kind', ...more]) {
      const value = String(typed.get(name) ?? '').trim();
      if (value !== '') next.set(name, value);
    }
    want(next);
  }

  return (
    <form key={wanted.toString()} className="stack" role="search" aria-label={t`Find people`} onSubmit={find}>
      <Row foot>
        <TextInput name="search" type="search" label={<Trans>Name, interest or strength</Trans>} defaultValue={was('search')} autoComplete="off" />
        <Select name="kind" label={<Trans>Who</Trans>} empty={t`Everybody`} options={options(broadKinds)} defaultValue={was('kind')} />
        <Button look="quiet" icon="search"><Trans>Find</Trans></Button>
      </Row>
      <Details summary={<Trans>More ways to find people</Trans>} open={more.some((name) => wanted.has(name))}>
        <Row foot>
          <TextInput name="interest" label={<Trans>Likes to help with</Trans>} defaultValue={was('interest')} list="interests-there-are" autoComplete="off" width="middle" />
          <datalist id="interests-there-are">{choices?.interests.map((interest) => <option key={interest} value={interest} />)}</datalist>
          <Select key={languages.length} name="language" label={<Trans>Speaks or signs</Trans>} empty={t`Any language`} options={languages} defaultValue={was('language')} />
          <Select name="stage" label={<Trans>Where they are</Trans>} empty={t`All who have not left`} options={options(stages)} defaultValue={was('stage')} />
          <Button look="quiet" icon="search"><Trans>Find these</Trans></Button>
        </Row>
      </Details>
    </form>
  );
}
