import { Block, Button, DateParts, Form, Radios, Select, Sheet, Soft, StatusLine, TextArea, TextInput, useQuestion } from '@alongside/kit';
import type { PlainDate } from '@alongside/kernel';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { useStaffScopes, type StaffScope } from '../words/staff-scopes';
import { AssessUnderstandingDocument } from './understanding-page.generated';

/** Three plain questions, and the words that show why. The young person reads all of it. */
export function UnderstandingForm({ memberId, knownAs, scope }: { memberId: string; knownAs: string; scope: string | null }) {
  const { t } = useLingui();
  const scopes = useStaffScopes();
  const [done, setDone] = useState(0);
  const yesOrNot = [{ value: 'yes', label: t`Yes` }, { value: 'no', label: t`Not yet` }];
  const question = useQuestion({
    deed: AssessUnderstandingDocument,
    variables: (answers) => {
      const say = (name: string) => answers.choice(name, t`Choose yes or not yet.`) === 'yes';
      return {
        view: {
          memberId, scope: answers.choice('scope', t`Choose what you talked about.`) as StaffScope['value'], understands: say('understands'), weighs: say('weighs'), notPressured: say('notPressured'),
          talkedOn: answers.date('talkedOn', t`Write the day you talked.`) ?? ('' as PlainDate), reviewOn: answers.date('reviewOn'), there: answers.text('there', t`Write who was there.`),
          ownWords: answers.text('ownWords') || null, note: answers.text('note', t`Write why you think so.`),
        },
      };
    },
    done: () => setDone((count) => count + 1),
  });
  return (
    <Block heading={<Trans>Write down a talk</Trans>}>
      <Sheet>
        <Form key={done} question={question} label={t`Write down a talk`}>
          <Select name="scope" label={<Trans>What did you talk about?</Trans>} defaultValue={scopes.find(({ value }) => value === scope)?.value} empty={t`Choose one`} options={scopes.map(({ value, label }) => ({ value, label }))} />
          <DateParts name="talkedOn" label={<Trans>When did you talk?</Trans>} />
          <TextInput name="there" label={<Trans>Who was there?</Trans>} hint={<Trans>Like: {knownAs}, a friend, and you.</Trans>} autoComplete="off" />
          <Radios name="understands" look="lines" label={<Trans>Do they know what it is, in their own words?</Trans>} options={yesOrNot} />
          <Radios name="weighs" look="lines" label={<Trans>Have they thought about what can come of it, good and bad?</Trans>} options={yesOrNot} />
          <Radios name="notPressured" look="lines" label={<Trans>Do they want it themselves, with nobody pushing?</Trans>} options={yesOrNot} />
          <TextArea name="ownWords" rows={3} most={2000} label={<Trans>How did they put it?</Trans>} hint={<Trans>Their words, as they said them. You can leave this out.</Trans>} />
          <TextArea name="note" rows={3} most={2000} label={<Trans>Why do you think so?</Trans>} hint={<Trans>{knownAs} reads this. Write it so that it is fair and kind.</Trans>} />
          <DateParts name="reviewOn" label={<Trans>When do you look at it again?</Trans>} hint={<Trans>Leave this out and it is as late as the council lets it be.</Trans>} />
          <Button><Trans>Write it down</Trans></Button>
          <StatusLine>{done > 0 && question.problems.length === 0 && !question.broken && <Trans>It is written down.</Trans>}</StatusLine>
        </Form>
        <Soft small><Trans>Some things take an adult too: film, travel, health, a study, and a picture that all can see.</Trans></Soft>
      </Sheet>
    </Block>
  );
}
