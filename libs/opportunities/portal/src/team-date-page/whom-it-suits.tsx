import { Block, Button, Columns, Details, Form, listed, NumberInput, Sheet, Soft, SummaryList, TextInput, useQuestion, useRefusalWords } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { parted } from '../words/parted';
import type { TeamDate } from './team-date-page';
import { SayWhoFitsDocument } from './team-date-page.generated';
import { useAgeWords } from './use-gap-words';

/** Languages, ages and what it is about. It can change until somebody is asked. */
export function WhomItSuits({ date }: { date: TeamDate }) {
  const { t } = useLingui();
  const words = useRefusalWords();
  const ages = useAgeWords()(date.whoFits);
  const { languages = [], about = [] } = date.whoFits ?? {};
  const told = [
    ...(languages.length > 0 ? [{ label: t`Speaks or signs`, value: languages.join(', ') }] : []),
    ...(ages ? [{ label: t`Young people aged`, value: ages }] : []),
    ...(about.length > 0 ? [{ label: t`It is about`, value: listed([...about]) }] : []),
  ];
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
  const hasYoung = seats.some(({ kind }) => kind === 'YOUNG_PERSON');
  const question = useQuestion({
    deed: SayWhoFitsDocument,
    variables: (answers) => ({
      sessionId: id,
      input: { languages: parted(answers.text('languages')), fromAge: hasYoung ? answers.whole('fromAge') : null, toAge: hasYoung ? answers.whole('toAge') : null, about: parted(answers.text('about')) },
    }),
    done: () => undefined,
  });
  return (
    <Form question={question} label={t`Whom it suits`}>
      <TextInput name="languages" label={<Trans>Languages that help</Trans>} hint={<Trans>Whoever speaks or signs one of them fits. Put a comma between them.</Trans>} defaultValue={(whoFits?.languages ?? []).join(', ')} autoComplete="off" />
      {hasYoung && (
        <Columns look="even">
          <NumberInput name="fromAge" label={<Trans>Young people from age</Trans>} defaultValue={whoFits?.fromAge ?? ''} />
          <NumberInput name="toAge" label={<Trans>Up to age</Trans>} defaultValue={whoFits?.toAge ?? ''} />
        </Columns>
      )}
      <TextInput name="about" label={<Trans>What it is about</Trans>} hint={<Trans>Things people like, such as housing or cooking. It leaves nobody out.</Trans>} defaultValue={(whoFits?.about ?? []).join(', ')} autoComplete="off" />
      <Button small><Trans>Save this</Trans></Button>
    </Form>
  );
}
