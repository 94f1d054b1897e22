import { BackLink, Desk, fromTo, Loaded, longDay, paths } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';

import { PaperChoices, PaperSheet } from '../words/paper-sheet';
import { DatePaperPageDocument, DateWordsOnPaperDocument, type DatePaperPageQuery } from './date-paper-page.generated';

/** The question for one date on paper, in the language and way somebody reads. */
export default function DatePaperPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(DatePaperPageDocument, { variables: { id } });
  return (
    <Desk title={t`A paper to sign`} heading={<Trans>A paper to sign</Trans>} back={<BackLink to={paths.teamPermission(id)}><Trans>Yes or no</Trans></BackLink>}>
      <Loaded from={asked} waiting={<Trans>Getting the question</Trans>}>{({ permission }) => <Paper permission={permission} />}</Loaded>
    </Desk>
  );
}

function Paper({ permission }: { permission: DatePaperPageQuery['permission'] }) {
  const { id, memberId, childName, heldOn, startsAt, endsAt, place, holders, wordings } = permission;
  const givers = [...(holders ?? []).map(({ personId, who }) => ({ value: personId, label: who })), { value: memberId, label: childName }];
  const [giver, setGiver] = useState(givers[0]?.value ?? memberId);
  const [wording, setWording] = useState('');
  const asked = useQuery(DateWordsOnPaperDocument, { variables: { id, giver, wording: wording || null } });
  return (
    <Loaded from={asked} waiting={<Trans>Getting the words</Trans>}>
      {({ dateWordsOnPaper: words }) => (
        <>
          <PaperChoices givers={givers} giver={giver} onGiver={setGiver} wordings={wordings ?? []} wording={words.formId} onWording={setWording} />
          <PaperSheet words={words} facts={<p>{longDay(heldOn)}, {fromTo(startsAt, endsAt)}. {place}.</p>} ideas={[
            { picture: 'heart', says: words.what }, { picture: 'unsure', says: words.ask }, { picture: 'lock', says: words.scope }, { picture: 'said', says: words.whyWeAsk },
            { picture: 'eye', says: words.whoCanSee }, { picture: 'calendar', says: words.answerBy },
          ]} />
        </>
      )}
    </Loaded>
  );
}
