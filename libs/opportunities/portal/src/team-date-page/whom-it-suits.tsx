import { Block, Button, Details, fitIn, FitQuestions, Form, Sheet, Soft, SummaryList, useFitLines, useQuestion, useRefusalWords } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import type { TeamDate } from './team-date-page';
import { SayWhoFitsDocument } from './team-date-page.generated';

/** Languages, ages and what it is about. It can change until somebody is asked. */
export function WhomItSuits({ date }: { date: TeamDate }) {
  const words = useRefusalWords();
  const told = useFitLines()(date.whoFits);
  if (told.length === 0 && date.whyNotSayWhoFits) return null;
  return (
    <Block heading={<Trans>Whom it suits</Trans>}>
      <Sheet>
        {told.length > 0 ? <SummaryList answers={told} /> : <p><Trans>Everybody, as far as we said.</Trans></p>}
        {date.whyNotSayWhoFits
          ? date.whyNotSayWhoFits === 'PEOPLE_ASKED' && <Soft>{words({ code: date.whyNotSayWhoFits })}</Soft>
          : <Details summary={<Trans>Change whom it suits</Trans>}><SayIt date={date} /></Details>}
      </Sheet>
    </Block>
  );
}

function SayIt({ date: { id, whoFits, seats } }: { date: TeamDate }) {
  const { t } = useLingui();
  const question = useQuestion({ deed: SayWhoFitsDocument, variables: (answers) => ({ sessionId: id, input: fitIn(answers) }), done: () => undefined });
  return (
    <Form question={question} label={t`Whom it suits`}>
      <FitQuestions said={whoFits} young={seats.some(({ kind }) => kind === 'YOUNG_PERSON')} />
      <Button small><Trans>Save this</Trans></Button>
    </Form>
  );
}
