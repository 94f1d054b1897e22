import { BackLink, Desk, Loaded, paths } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';

import { PaperChoices, PaperSheet } from '../words/paper-sheet';
import { PaperPageDocument, WordsOnPaperDocument, type PaperPageQuery } from './paper-page.generated';

/** One question on paper, in the language and way somebody reads. What they sign comes back as a picture, with the words that stood on it. */
export default function PaperPage() {
  const { t } = useLingui();
  const { id = '', consentId = '' } = useParams();
  const asked = useQuery(PaperPageDocument, { variables: { id: consentId } });
  return (
    <Desk title={t`A paper to sign`} heading={<Trans>A paper to sign</Trans>} back={<BackLink to={paths.yesAndNoOf(id)}><Trans>Yes and no</Trans></BackLink>}>
      <Loaded from={asked} waiting={<Trans>Getting the question</Trans>}>{({ consent }) => <Paper consent={consent} />}</Loaded>
    </Desk>
  );
}

function Paper({ consent }: { consent: PaperPageQuery['consent'] }) {
  const others = consent.others ?? [];
  const givers = [...others.map(({ personId, who }) => ({ value: personId, label: who })), { value: consent.memberId, label: consent.childName ?? '' }];
  const [giver, setGiver] = useState(givers[0]?.value ?? consent.memberId);
  const [wording, setWording] = useState('');
  const asked = useQuery(WordsOnPaperDocument, { variables: { id: consent.id, giver, wording: wording || null } });
  return (
    <Loaded from={asked} waiting={<Trans>Getting the words</Trans>}>
      {({ wordsOnPaper: words }) => (
        <>
          <PaperChoices givers={givers} giver={giver} onGiver={setGiver} wordings={consent.wordings ?? []} wording={words.formId} onWording={setWording} />
          <PaperSheet words={words} ideas={[
            { picture: 'heart', says: words.what }, { picture: 'said', says: words.detail }, { picture: 'eye', says: words.whoSees }, { picture: 'alert', says: words.cannotRecall },
            { picture: 'calendar', says: words.howLong }, { picture: 'stop', says: words.stop }, { picture: 'unsure', says: words.whyWeAsk },
          ]} />
        </>
      )}
    </Loaded>
  );
}
