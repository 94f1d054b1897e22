import { Button, DateParts, Form, paths, Select, Soft, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { isYoung } from '../words/is-young';
import { useAroundWords } from '../words/use-around-words';
import { useMemberWords } from '../words/use-member-words';
import type { Enquiry } from './enquiry-page';
import { TakeInEnquiryDocument, type TakeInEnquiryMutationVariables } from './enquiry-page.generated';

type Input = TakeInEnquiryMutationVariables['input'];

/** From here on there is a member. Of a young person under 16 not before somebody who looks after them said yes to one of us. */
export function TakeIn({ enquiry: { id, name, kind, needsWord, channel } }: { enquiry: Enquiry }) {
  const { t } = useLingui();
  const { kinds } = useMemberWords();
  const { relations } = useAroundWords();
  const go = useNavigate();
  const [as, setAs] = useState<string>(kind);
  const question = useQuestion({
    deed: TakeInEnquiryDocument,
    variables: (answers) => ({
      id,
      input: {
        fullName: answers.text('fullName', t`Write their whole name.`),
        kind: answers.choice('kind') as Input['kind'],
        bornOn: answers.date('bornOn'),
        guardianName: answers.text('guardianName') || null,
        guardianRelation: answers.choice('guardianRelation') || null,
        guardianEmail: answers.text('guardianEmail') || null,
        guardianPhone: answers.text('guardianPhone') || null,
      },
    }),
    fields: { name: 'guardianName', relation: 'guardianRelation', email: 'guardianEmail', phone: 'guardianPhone' },
    refetch: 'none',
    // Who gets no code by e-mail or text is shown in by a person, with a card.
    done: ({ takeInEnquiry }) => void go(channel === 'EMAIL' || channel === 'TEXT' ? paths.person(takeInEnquiry.id) : paths.helpSignIn(takeInEnquiry.id)),
  });
  return (
    <Form question={question} label={t`Take them in`}>
      <TextInput name="fullName" label={<Trans>Whole name</Trans>} hint={<Trans>Only to tell people apart. Everybody sees the name they chose.</Trans>} defaultValue={name ?? ''} autoComplete="off" />
      <Select name="kind" label={<Trans>Who they are</Trans>} options={Object.entries(kinds).map(([value, label]) => ({ value, label }))} value={as} onChange={({ target }) => setAs(target.value)} />
      {isYoung(as) && <DateParts name="bornOn" label={<Trans>Born on</Trans>} hint={<Trans>Their age decides who must say yes.</Trans>} birthday />}
      {isYoung(as) && (
        <fieldset className="stack">
          <legend><b>{needsWord ? <Trans>Who looks after them, and said yes to you</Trans> : <Trans>Are they under 16? Who looks after them, and said yes to you</Trans>}</b></legend>
          <Soft><Trans>You spoke to this person yourself and know who they are. Without their word nothing more is kept.</Trans></Soft>
          <TextInput name="guardianName" label={<Trans>Name</Trans>} autoComplete="off" />
          <Select name="guardianRelation" label={<Trans>Who this is to them</Trans>} empty={t`Choose`} options={Object.entries(relations).map(([value, label]) => ({ value, label }))} />
          <TextInput name="guardianEmail" type="email" label={<Trans>E-mail</Trans>} autoComplete="off" />
          <TextInput name="guardianPhone" type="tel" label={<Trans>Phone</Trans>} autoComplete="off" />
        </fieldset>
      )}
      <Button><Trans>Take them in</Trans></Button>
    </Form>
  );
}
