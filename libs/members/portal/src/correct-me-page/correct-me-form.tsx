import { Button, Checkboxes, Form, paths, TextArea, TextInput, useQuestion, WhyWeAsk } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from 'react-router';

import { useMemberWords, type ContactWay } from '../words/use-member-words';
import { CorrectMyRecordDocument, type CorrectMePageQuery } from './correct-me-page.generated';
import { SafeTimes } from './safe-times';

type Mine = NonNullable<CorrectMePageQuery['myRecord']>;

/** How and when it is safe. All of it may stay empty. */
export function CorrectMeForm({ mine }: { mine: Mine }) {
  const { t } = useLingui();
  const { ways } = useMemberWords();
  const go = useNavigate();
  const question = useQuestion({
    deed: CorrectMyRecordDocument,
    variables: (answers) => ({
      input: {
        email: answers.text('email') || null, phone: answers.text('phone') || null, reachBy: answers.choices('reachBy') as ContactWay[], reachNote: answers.text('reachNote') || null,
        voicemail: answers.text('voicemail'),
      },
    }),
    done: () => void go(paths.me()),
  });
  return (
    <>
      <Form question={question} label={t`How to reach me`}>
        <Checkboxes
          name="reachBy" look="lines" label={<Trans>How can we get in touch?</Trans>} hint={<Trans>We use only the ways you choose.</Trans>}
          options={(Object.keys(ways) as ContactWay[]).map((value) => ({ value, label: ways[value] }))} values={mine.reachBy}
        />
        <TextInput name="email" type="email" label={<Trans>Your email</Trans>} defaultValue={mine.email ?? ''} autoComplete="email" />
        <p><Link to={paths.myPost()}><Trans>Do you want letters? Say where they go.</Trans></Link></p>
        <TextInput name="phone" type="tel" label={<Trans>Your phone</Trans>} defaultValue={mine.phone ?? ''} autoComplete="tel" />
        <TextArea name="voicemail" most={1000} rows={2} label={<Trans>What may we say when you do not pick up?</Trans>} hint={<Trans>Like: say nothing, or just say “Jo rang”.</Trans>} defaultValue={mine.profile?.voicemail ?? ''} />
        <TextArea name="reachNote" most={300} rows={2} label={<Trans>What else helps us to reach you safely?</Trans>} defaultValue={mine.reachNote ?? ''} />
        <WhyWeAsk><p><Trans>We ask so that nothing we send can hurt you. You can leave everything empty.</Trans></p></WhyWeAsk>
        <Button><Trans>Save</Trans></Button>
      </Form>
      <SafeTimes times={mine.profile?.safeTimes ?? []} />
    </>
  );
}
