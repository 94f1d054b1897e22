import { BackLink, Desk, EmptyState, Loaded, paths, Soft, Stack } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';

import { PaperChoices, PaperSheet } from '../words/paper-sheet';
import { JoiningPaperPageDocument } from './joining-paper-page.generated';

/** The question whether somebody may come in, on paper: for whoever looks after them and has no phone. Signed, it comes back as a picture, with the words that stood on it. */
export default function JoiningPaperPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [wording, setWording] = useState('');
  const asked = useQuery(JoiningPaperPageDocument, { variables: { id, wording: wording || null } });
  return (
    <Desk title={t`A paper to sign`} heading={<Trans>A paper to sign</Trans>} back={<BackLink to={paths.enquiry(id)}>{asked.data?.enquiry.name ?? <Trans>Asked to join</Trans>}</BackLink>}>
      <Loaded from={asked} waiting={<Trans>Getting the words</Trans>}>
        {({ enquiry: { name, joiningForm } }) => joiningForm ? (
          <Stack>
            <PaperChoices wordings={joiningForm.wordings} wording={joiningForm.words.formId} onWording={setWording} />
            <Soft><Trans>When it comes back signed, take a picture. Write the answer down on {name ?? ''}’s page, under “They told us, or signed a paper”, and choose the same words.</Trans></Soft>
            <PaperSheet words={joiningForm.words} version={joiningForm.version} signer={<p><Trans>I look after {name ?? ''}. I am their</Trans>: ________________________</p>} ideas={[
              { picture: 'heart', says: joiningForm.words.what }, { picture: 'said', says: joiningForm.words.detail }, { picture: 'eye', says: joiningForm.words.whoSees }, { picture: 'alert', says: joiningForm.words.cannotRecall },
              { picture: 'calendar', says: joiningForm.words.howLong }, { picture: 'stop', says: joiningForm.words.stop }, { picture: 'unsure', says: joiningForm.words.whyWeAsk },
            ]} />
          </Stack>
        ) : <EmptyState><p><Trans>Nobody else is asked about a grown-up.</Trans></p></EmptyState>}
      </Loaded>
    </Desk>
  );
}
