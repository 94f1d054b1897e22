import { Block, Button, ButtonLink, Form, moment, Note, phone as spokenPhone, phoneLink, Radios, Sheet, Soft, StatusLine, useDeed, useQuestion, useRefusalWords } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { AnswerHelpDocument, AnswerSafeDocument, type AnswerSafeMutationVariables, type LoneVisitQuery } from './lone-visit.generated';
import { useLoneWords } from '../words/use-lone-words';

type Visit = LoneVisitQuery['loneVisit'];

/** Whoever waits: ring them first, then say what you found. It goes on until somebody knows that they are safe. */
export function AnswerForThem({ visit: { id, personName, personPhone, expectedAt, minutesLate, whyNotAnswer, whyNotHelp, state } }: { visit: Visit }) {
  const { t } = useLingui();
  const words = useRefusalWords();
  const { reached } = useLoneWords();
  const help = useDeed(AnswerHelpDocument);
  const question = useQuestion({
    deed: AnswerSafeDocument,
    variables: (answers) => ({ id, how: answers.choice('how', t`Say how you know.`) as AnswerSafeMutationVariables['how'] }),
    done: () => undefined,
  });
  if (state === 'ENDED') return null;
  return (
    <Block heading={minutesLate > 0 ? <Trans>{personName} is late</Trans> : <Trans>{personName} is out until {moment(expectedAt)}</Trans>}>
      <Sheet>
        {minutesLate > 0 && <Note tone="worry"><p><Trans>Expected out by {moment(expectedAt)}.</Trans> <Plural value={minutesLate} one="That was # minute ago." other="That was # minutes ago." /></p></Note>}
        {personPhone
          ? <ButtonLink to={`tel:${phoneLink(personPhone)}`} icon="phone" wide><Trans>Ring {personName}: {spokenPhone(personPhone)}</Trans></ButtonLink>
          : <Note><p><Trans>We have no number of {personName}. Ask the team, and look at the place below.</Trans></p></Note>}
        {whyNotAnswer === null && (
          <Form question={question} label={t`I reached them: they are safe`}>
            <Radios name="how" label={<Trans>I reached them: they are safe</Trans>} hint={<Trans>How do you know?</Trans>} options={reached} look="tiles" />
            <Button wide><Trans>They are safe</Trans></Button>
            {minutesLate > 0
              ? <Soft small><Trans>Then nobody waits any more. Do they stay longer? Ask them to press “I need longer” instead.</Trans></Soft>
              : state !== 'HELP' && <Soft small><Trans>They are waited for as before.</Trans></Soft>}
          </Form>
        )}
        {whyNotHelp === null && (
          <>
            <p><Trans>Nobody answers? Ring 999 and tell them where they are.</Trans></p>
            <Button type="button" wide look="quiet" icon="phone" onClick={() => void help.run({ id })}><Trans>I rang 999</Trans></Button>
          </>
        )}
        <StatusLine>{help.answer?.kind === 'refused' && words(help.answer.refusals[0])}{help.answer?.kind === 'broken' && <Trans>We could not hear you. Ring 999 all the same, and press again when you can.</Trans>}</StatusLine>
        <Soft small><Trans>That you looked is on record.</Trans></Soft>
      </Sheet>
    </Block>
  );
}
