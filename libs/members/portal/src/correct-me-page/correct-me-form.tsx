import { Button, Checkboxes, Form, paths, TextArea, TextInput, useQuestion, WhyWeAsk } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from 'react-router';

import { useMemberWords, type ContactWay } from '../words/use-member-words';
import { CorrectMyRecordDocument, type CorrectMePageQuery } from './correct-me-page.generated';

type Mine = NonNullable<CorrectMePageQuery['myRecord']>;

/** All but the name may stay empty. */
export function CorrectMeForm({ mine }: { mine: Mine }) {
  const { t } = useLingui();
  const { ways } = useMemberWords();
  const go = useNavigate();
  const question = useQuestion({
    deed: CorrectMyRecordDocument,
    variables: (answers) => ({
      input: {
        knownAs: answers.text('knownAs', t`Write the name you like.`),
        strengths: answers.text('strengths') || null,
        interests: answers.text('interests').split(/[,\n]/),
        email: answers.text('email') || null,
        phone: answers.text('phone') || null,
        reachBy: answers.choices('reachBy') as ContactWay[],
        reachNote: answers.text('reachNote') || null,
        accessNeeds: answers.text('accessNeeds'),
      },
    }),
    done: () => void go(paths.me()),
  });
  return (
    <Form question={question} label={t`Change my details`}>
      <TextInput name="knownAs" label={<Trans>What should we call you?</Trans>} defaultValue={mine.knownAs} autoComplete="nickname" />
      <TextArea name="strengths" most={1000} label={<Trans>What are you good at?</Trans>} hint={<Trans>In your own words.</Trans>} defaultValue={mine.strengths ?? ''} />
      <TextInput name="interests" label={<Trans>What do you like to help with?</Trans>} hint={<Trans>Put a comma between things.</Trans>} defaultValue={mine.interests.join(', ')} autoComplete="off" />
      <Checkboxes
        name="reachBy" look="lines" label={<Trans>How can we get in touch?</Trans>} hint={<Trans>We use only the ways you choose.</Trans>}
        options={(Object.keys(ways) as ContactWay[]).map((value) => ({ value, label: ways[value] }))} values={mine.reachBy}
      />
      <TextInput name="email" type="email" label={<Trans>Your e-mail</Trans>} defaultValue={mine.email ?? ''} autoComplete="email" />
      <TextInput name="phone" type="tel" label={<Trans>Your phone</Trans>} defaultValue={mine.phone ?? ''} autoComplete="tel" />
      <TextArea name="reachNote" most={300} rows={2} label={<Trans>When is it safe to get in touch?</Trans>} defaultValue={mine.reachNote ?? ''} />
      <TextArea name="accessNeeds" most={2000} label={<Trans>What do you need to take part?</Trans>} hint={<Trans>Like a ramp, a break, or large print.</Trans>} defaultValue={mine.accessNeeds ?? ''} />
      <WhyWeAsk><p><Trans>We ask so that dates work for you. You can leave everything empty but your name.</Trans></p></WhyWeAsk>
      <Button><Trans>Save</Trans></Button>
    </Form>
  );
}
