import { Button, Details, Form, NumberInput, TextArea, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { OpenCourseDocument } from './training-page.generated';

/** For the coordinator: a new course, once members have worked out what they want to teach. */
export function OpenCourseForm() {
  const { t } = useLingui();
  const question = useQuestion({
    deed: OpenCourseDocument,
    variables: (answers) => ({
      input: {
        title: answers.text('title', t`Write what it is called.`),
        about: answers.text('about', t`Write what people learn.`),
        mostLearners: answers.whole('mostLearners', t`Write how many can come.`) ?? 0,
      },
    }),
    done: (_, form) => form.reset(),
  });
  return (
    <Details summary={<Trans>Write down a new course</Trans>}>
      <Form question={question} label={t`Write down a new course`}>
        <TextInput name="title" label={<Trans>Name</Trans>} autoComplete="off" />
        <TextArea name="about" most={600} label={<Trans>What people learn</Trans>} />
        <NumberInput name="mostLearners" label={<Trans>How many can come?</Trans>} hint={<Trans>What the trainers wish for.</Trans>} />
        <Button><Trans>Save the course</Trans></Button>
      </Form>
    </Details>
  );
}
