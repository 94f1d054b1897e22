import { Block, Button, Details, Form, Select, Sheet, useQuestion } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import type { TeamDate } from './team-date-page';
import { AskForReferenceDocument, LevelsToAskForDocument } from './team-date-page.generated';

/** A date may ask for a reference of a level, besides what is required of everybody. Whoever has none is asked all the same, and counted on only once it is there. */
export function ReferenceAskedFor({ date: { id, referenceLevel, whyNotCloseRegister } }: { date: TeamDate }) {
  const { t } = useLingui();
  const levels = useQuery(LevelsToAskForDocument).data?.referenceLevels ?? [];
  const question = useQuestion({
    deed: AskForReferenceDocument,
    variables: (answers) => ({ sessionId: id, level: Number(answers.choice('reference-level', t`Choose a level.`)) }),
    fields: { level: 'reference-level' },
    done: () => undefined,
  });
  const over = whyNotCloseRegister === 'REGISTER_CLOSED';
  if (over && referenceLevel === 0) return null;
  const words = levels.find(({ level }) => level === referenceLevel)?.words;
  return (
    <Block heading={<Trans>Reference</Trans>}>
      <Sheet>
        <p>{referenceLevel === 0 ? <Trans>This date asks for none.</Trans> : <><b><Trans>Level {referenceLevel} or above.</Trans></b> {words && <>{words}.</>} <Trans>Nobody is counted on without it.</Trans></>}</p>
        {!over && (
          <Details summary={<Trans>Change this</Trans>}>
            <Form question={question} label={t`Reference for this date`}>
              <Select
                key={referenceLevel} name="reference-level" label={<Trans>A reference that says at least</Trans>} defaultValue={String(referenceLevel)}
                options={[{ value: '0', label: t`None is needed` }, ...levels.map(({ level, words: says }) => ({ value: String(level), label: `${level}: ${says}` }))]}
              />
              <Button small><Trans>Change it</Trans></Button>
            </Form>
          </Details>
        )}
      </Sheet>
    </Block>
  );
}
