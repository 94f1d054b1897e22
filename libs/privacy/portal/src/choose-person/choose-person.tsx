import { Button, listed, longDay, Radios, Row, Soft, TextInput, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { FindPeopleDocument, type FindPeopleMutation } from './choose-person.generated';

type Found = FindPeopleMutation['findPeople'][number];

/** Whom it is about: looked for by a part of the name and then chosen, for two may have one name, and one may hide in another. Answers as `personId`. */
export function ChoosePerson() {
  const [typed, setTyped] = useState('');
  const find = useDeed(FindPeopleDocument, { refetch: 'none' });
  const found = find.answer?.kind === 'done' ? find.answer.data.findPeople : [];
  const look = () => void find.run({ name: typed });
  return (
    <>
      {/* While there is nobody to choose, what is missing is said here. */}
      <TextInput
        name={found.length > 0 ? 'lookFor' : 'personId'} autoComplete="off" width="middle" value={typed} onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); look(); } }}
        label={<Trans>Whose record</Trans>} hint={<Trans>A part of the name is enough. Each one we find sees that you looked.</Trans>}
      />
      <Row><Button type="button" look="quiet" small icon="search" onClick={look}><Trans>Look for the name</Trans></Button></Row>
      <WhatCameOfIt deed={find} done={found.length === 0 ? <Trans>Nobody has this name.</Trans> : <Trans>Choose who you mean.</Trans>} />
      {found.length > 0 && <Radios name="personId" look="lines" label={<Trans>Who do you mean?</Trans>} options={found.map((person) => ({ value: person.id, label: person.name, hint: <TellsApart person={person} /> }))} />}
    </>
  );
}

/** Roles and kinds in the words of the house; what is not known is left out. */
function TellsApart({ person: { firstName, roles, kind, joinedOn, hasLeft, bornIn } }: { person: Found }) {
  const { t } = useLingui();
  const words = [...new Set([...(kind === null ? [] : [kind]), ...roles])].map((word) => word.replaceAll('-', ' '));
  return (
    <Soft small>
      {listed([t`called ${firstName}`, ...words, ...(bornIn === null ? [] : [t`born in ${bornIn}`]), ...(joinedOn === null ? [] : [t`with us since ${longDay(joinedOn)}`]), ...(hasLeft ? [t`has left`] : [])])}
    </Soft>
  );
}
