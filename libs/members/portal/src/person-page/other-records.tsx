import { ActionButton, longDay, Note, paths, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import type { Person } from './person-page';
import { PartRecordsDocument } from './person-page.generated';

/** This person has another record, or this is the one that is not in use. */
export function OtherRecords({ person: { otherRecords, inUseId, inUseName } }: { person: Person }) {
  return (
    <>
      {inUseId && <Note icon="flag"><p><Trans>This record is kept beside another one of the same person. Use <Link to={paths.person(inUseId)}>{inUseName}</Link>.</Trans></p></Note>}
      {otherRecords?.map((record) => <Beside key={record.joinedId} record={record} />)}
    </>
  );
}

function Beside({ record: { joinedId, id, fullName, joinedAt, joinedByName } }: { record: NonNullable<Person['otherRecords']>[number] }) {
  const deed = useDeed(PartRecordsDocument);
  const day = longDay(joinedAt.slice(0, 10));
  return (
    <Note>
      <p><Trans>They are here on another record too: <Link to={paths.person(id)}>{fullName}</Link>. {joinedByName} said so on {day}. Its history is on its own page. What was stricter counts here.</Trans></p>
      <p><ActionButton type="button" small look="quiet" whyNot={null} sending={deed.sending} onClick={() => void deed.run({ joinedId })}><Trans>Undo: two people</Trans><span className="visually-hidden">, {fullName}</span></ActionButton></p>
      <WhatCameOfIt deed={deed} />
    </Note>
  );
}
