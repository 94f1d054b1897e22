import { BackLink, Block, Button, Desk, Loaded, paths, Sheet, TextInput } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { ColleaguesPageDocument } from './colleagues-page.generated';
import { ColleagueLine } from './colleague-line';
import { groupColleagues } from './group-colleagues';
import { OpenColleague } from './open-colleague';
import { useRoleName } from './role-words';
import { WaitingRoles } from './waiting-roles';

/** No list hands out more at once. */
const MOST = 100;

/** Who works here, what they may do, and the day one of them loses a phone or leaves. */
export default function ColleaguesPage() {
  const { t } = useLingui();
  const nameOf = useRoleName();
  const [words, setWords] = useState('');
  const [named, setNamed] = useState<string | null>(null);
  const asked = useQuery(ColleaguesPageDocument, { variables: { named }, fetchPolicy: 'cache-and-network' });
  const headingOf = (key: string) => (key === 'none' ? t`No role yet` : key === 'closed' ? t`Closed accounts` : nameOf(key));
  return (
    <Desk
      title={t`Colleagues`} heading={<Trans>Colleagues who sign in</Trans>} back={<BackLink to={paths.settings()}><Trans>Settings</Trans></BackLink>}
      lead={<Trans>Who works here and what they may do. Did somebody lose a phone, or leave? You do that here too.</Trans>}
    >
      <WaitingRoles />
      <div className="block"><OpenColleague /></div>
      <Loaded from={asked} waiting={<Trans>Getting the list</Trans>}>
        {({ colleagues }) => {
          const groups = groupColleagues(colleagues, words);
          const shown = groups.reduce((count, group) => count + group.colleagues.length, 0);
          return (
            <div className="sections">
              <Sheet>
                <TextInput name="find" type="search" autoComplete="off" label={<Trans>Find by name or email</Trans>} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
                {(named !== null || colleagues.length === MOST) && <MoreThanShown find={() => setNamed(words.trim() || null)} />}
                <p role="status" className="soft"><Plural value={shown} _0="Nobody is called that." one="# colleague." other="# colleagues." /></p>
              </Sheet>
              <div className="columns">
                {groups.map(({ key, colleagues: some }) => (
                  <Block key={key} heading={headingOf(key)} aside={some.length}>
                    <Sheet>{some.map((one) => <ColleagueLine key={one.personId} colleague={one} under={key} />)}</Sheet>
                  </Block>
                ))}
              </div>
            </div>
          );
        }}
      </Loaded>
    </Desk>
  );
}

/** There may be more of them than one page shows: then the names are looked for where all of them are. */
function MoreThanShown({ find }: { find: () => void }) {
  return <p><Trans>Not everybody is shown.</Trans> <Button type="button" small look="quiet" onClick={find}><Trans>Find among everybody</Trans></Button></p>;
}
