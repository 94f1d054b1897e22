import { Block, Dots, phone as spokenPhone, Sheet, Soft } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { useMemberWords } from '../words/use-member-words';
import { AddGuardian } from './add-guardian';
import type { Person } from './person-page';

/** Who looks after a young person, and the workers around them. */
export function PeopleAround({ person }: { person: Person }) {
  const { relations } = useMemberWords();
  const guardians = person.guardians ?? [];
  const professionals = person.professionals ?? [];
  const young = person.youngAge !== null && person.youngAge !== undefined;
  return (
    <>
      {(young || guardians.length > 0) && (
        <Block heading={<Trans>Who looks after them</Trans>}>
          <Sheet>
            {guardians.length > 0
              ? <Dots>{guardians.map(({ personId, name, relation }) => <li key={personId}><b>{name}</b>, {relations[relation] ?? relation}</li>)}</Dots>
              : <Soft><Trans>Nobody is on record. Under 16 we need somebody who can say yes.</Trans></Soft>}
            {young && <AddGuardian memberId={person.id} />}
          </Sheet>
        </Block>
      )}
      {professionals.length > 0 && (
        <Block heading={<Trans>Workers around them</Trans>}>
          <Sheet><Dots>{professionals.map(({ id, name, job, phone }) => <li key={id}><b>{name}</b>, {job}{phone && <>, {spokenPhone(phone)}</>}</li>)}</Dots></Sheet>
        </Block>
      )}
    </>
  );
}
