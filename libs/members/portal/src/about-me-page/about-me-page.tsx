import { BackLink, Button, EmptyState, Form, Loaded, Page, paths, TextArea, TextInput, useQuestion, WhoCanSee, WhyWeAsk } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from 'react-router';

import { AboutMePageDocument, SayAboutMeDocument, type AboutMePageQuery } from './about-me-page.generated';

type Mine = NonNullable<AboutMePageQuery['myRecord']>;

/** In their own words: what they are good at comes first, what they will not do has the same room as what they want. */
export default function AboutMePage() {
  const { t } = useLingui();
  // Asked once: a form must not be filled anew while somebody types in it.
  const asked = useQuery(AboutMePageDocument, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-only' });
  return (
    <Page title={t`In my words`} heading={<Trans>In my words</Trans>} back={<BackLink to={paths.me()}><Trans>Me</Trans></BackLink>} width="narrow">
      <Loaded from={asked} waiting={<Trans>Getting your words</Trans>}>
        {({ myRecord }) => (myRecord ? <AboutMeForm mine={myRecord} /> : <EmptyState><p><Trans>There is nothing here to change.</Trans></p></EmptyState>)}
      </Loaded>
    </Page>
  );
}

function AboutMeForm({ mine: { knownAs, strengths, interests, languages, profile } }: { mine: Mine }) {
  const { t } = useLingui();
  const go = useNavigate();
  const question = useQuestion({
    deed: SayAboutMeDocument,
    variables: (answers) => ({
      input: {
        knownAs: answers.text('knownAs', t`Write the name you like.`), strengths: answers.text('strengths'), interests: parted(answers.text('interests')), languages: parted(answers.text('languages')),
        wants: answers.text('wants'), wonts: answers.text('wonts'), important: answers.text('important'),
      },
    }),
    done: () => void go(paths.me()),
  });
  return (
    <Form question={question} label={t`In my words`}>
      <TextInput name="knownAs" label={<Trans>What should we call you?</Trans>} defaultValue={knownAs} autoComplete="nickname" />
      <TextArea name="strengths" most={1000} label={<Trans>What are you good at?</Trans>} defaultValue={strengths ?? ''} />
      <TextInput name="interests" label={<Trans>What do you like to help with?</Trans>} hint={<Trans>Put a comma between things.</Trans>} defaultValue={interests.join(', ')} autoComplete="off" />
      <TextInput name="languages" label={<Trans>Which languages do you speak or sign?</Trans>} hint={<Trans>Not English. Put a comma between them.</Trans>} defaultValue={(languages ?? []).map(({ name }) => name).join(', ')} autoComplete="off" />
      <TextArea name="wants" most={1000} rows={3} label={<Trans>What do you want to do with us?</Trans>} defaultValue={profile?.wants ?? ''} />
      <TextArea name="wonts" most={1000} rows={3} label={<Trans>What will you not do, or not talk about?</Trans>} hint={<Trans>You do not have to say why.</Trans>} defaultValue={profile?.wonts ?? ''} />
      <TextArea name="important" most={1000} rows={3} label={<Trans>Who is important to you?</Trans>} hint={<Trans>Like a friend you want beside you.</Trans>} defaultValue={profile?.important ?? ''} />
      <WhyWeAsk><p><Trans>We ask so that what we ask of you fits you. You can leave everything empty but your name.</Trans></p></WhyWeAsk>
      <WhoCanSee><p><Trans>You and the people who plan dates with you. Each look is written down.</Trans></p></WhoCanSee>
      <Button><Trans>Save</Trans></Button>
    </Form>
  );
}

const parted = (typed: string): string[] => typed.split(/[,\n]/).map((one) => one.trim()).filter((one) => one !== '');
