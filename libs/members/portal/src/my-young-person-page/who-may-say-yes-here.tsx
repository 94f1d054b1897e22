import { Block, listed, longDay, Note, Row, Sheet, Stack, SummaryList, useRefusalWords } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { DeedButton } from '../people-around-page/deed-button';
import { ours, useAroundWords } from '../words/use-around-words';
import type { MyPerson } from './my-young-person-page';
import { StillWhoMaySayYesDocument } from './my-young-person-page.generated';

type Known = NonNullable<MyPerson['whoMaySayYes']>;

/** A worker who knows says: yes, that is so. What is wrong is put right by the team. */
export function WhoMaySayYesHere({ person, known }: { person: MyPerson; known: Known }) {
  const { t } = useLingui();
  const words = useRefusalWords();
  const { areas } = useAroundWords();
  const shown = (known.areas ?? []).filter(({ area }) => area === 'LEISURE' || area === 'TRAVEL' || area === 'PICTURES_AND_STORIES');
  return (
    <Block heading={<Trans>Who may say yes</Trans>} note={<Trans>Is it not so? Ring the team. They write down what is so, never why.</Trans>}>
      <Stack>
        {known.recheckDue && known.since && <Note tone="wait"><p><Trans>Something may have changed. Please look, and say whether this is still so.</Trans></p></Note>}
        <Sheet>
          <SummaryList answers={[
            { label: t`Where ${person.knownAs} lives, and who is responsible`, value: known.statusLabel },
            ...shown.map(({ area, maySign, stop }) => ({
              label: areas[ours(area)] ?? area,
              value: stop ? words({ code: stop }) : listed(maySign.map(({ name, capacity }) => (capacity === 'SELF' ? (person.knownAs ?? '') : name))),
            })),
            ...(known.delegations ?? []).map(({ area, name, source }) => ({ label: t`Left to ${name}`, value: `${areas[ours(area)] ?? area}: ${source}` })),
            { label: t`Confirmed`, value: known.confirmedOn ? longDay(known.confirmedOn) : t`Not yet` },
          ]}
          />
          {known.since && <Row><DeedButton look={known.recheckDue ? 'main' : 'quiet'} deed={StillWhoMaySayYesDocument} variables={{ memberId: person.id }}><Trans>Yes, this is so</Trans></DeedButton></Row>}
        </Sheet>
      </Stack>
    </Block>
  );
}
