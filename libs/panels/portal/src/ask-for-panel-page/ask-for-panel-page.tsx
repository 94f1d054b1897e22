import { BackLink, Block, Columns, counted, Desk, Form, NumberInput, paths, TextInput } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';

import { CheckAnswers } from './check-answers';
import { firstDraft, readDraft, usualSeats, type Draft } from './read-draft';
import { ScoreBlock } from './score-block';
import { useCapacity } from './use-capacity';
import { useGoToHash } from './use-go-to-hash';
import { usePanelQuestion } from './use-panel-question';
import { WhenBlock } from './when-block';
import { WhoSitsBlock } from './who-sits-block';

/** One page: what is typed stays in the boxes, and the answers to check below follow it. */
export default function AskForPanelPage() {
  const { t } = useLingui();
  const question = usePanelQuestion();
  const [draft, setDraft] = useState<Draft>(firstDraft);
  const [filled, setFilled] = useState<{ day: string | null; times: number }>({ day: null, times: 0 });
  const capacity = useCapacity(draft);
  useGoToHash();

  function follow({ target, currentTarget }: FormEvent<HTMLDivElement>) {
    const form = currentTarget.querySelector('form');
    const field = target as HTMLInputElement;
    if (!form || field.name === 'slot') return;
    const read = readDraft(form);
    // The seats of the new kind are put into their boxes only when the page is drawn again.
    setDraft(field.name === 'kind' && read.kind !== '' ? { ...read, ...usualSeats[read.kind] } : read);
  }

  function choose(day: string) {
    setFilled({ day, times: filled.times + 1 });
    setDraft({ ...draft, heldOn: day as Draft['heldOn'] });
  }

  const day = capacity.days.find(({ heldOn }) => heldOn === draft.heldOn) ?? capacity.days[0];
  const lead = draft.role && <>{draft.role}. {draft.candidates !== null && <>{counted(draft.candidates, t`person to meet`, t`people to meet`)}.</>}</>;
  return (
    <Desk title={t`Ask for a panel`} heading={<Trans>Ask for a panel</Trans>} lead={lead} back={<BackLink to={paths.panels()}><Trans>Panels</Trans></BackLink>}>
      <div onChange={follow}>
        <Form question={question} label={t`Ask for a panel`}>
          <Block heading={<Trans>What is the job?</Trans>}>
            <Columns look="even">
              <TextInput name="role" label={<Trans>Job</Trans>} hint={<Trans>Write the team too, like “Social worker, Moving On”.</Trans>} autoComplete="off" />
              <TextInput name="place" label={<Trans>Where</Trans>} hint={<Trans>Building and room.</Trans>} autoComplete="off" />
              <NumberInput name="candidates" label={<Trans>How many people will you meet?</Trans>} hint={<Trans>Up to 20.</Trans>} />
            </Columns>
          </Block>
          <WhenBlock draft={draft} capacity={capacity} filled={filled} onChoose={choose} />
          <Columns look="even">
            <WhoSitsBlock kind={draft.kind} />
            <ScoreBlock scoreShare={draft.scoreShare} disagreement={draft.disagreement} />
          </Columns>
          <CheckAnswers draft={draft} payPence={day?.payPence ?? null} />
        </Form>
      </div>
    </Desk>
  );
}
