import { fitIn, paths, useIdempotencyKey, useQuestion, type Answers, type Question } from '@alongside/kit';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from 'react-router';

import type { DisagreementRule, PanelKind, ScoreShare } from '../words/design-words';
import { AskForPanelDocument } from './ask-for-panel-page.generated';

/** The form as one question to the server. Choices that were not made are asked for here; everything else the server judges. */
export function usePanelQuestion(): Question {
  const { t } = useLingui();
  const go = useNavigate();
  const { key } = useIdempotencyKey();
  const read = (answers: Answers) => ({
    role: answers.text('role', t`Write the job.`),
    place: answers.text('place', t`Write where it will be.`),
    candidates: answers.whole('candidates', t`Write how many people you will meet.`) ?? 0,
    heldOn: answers.date('heldOn', t`Pick a date or write one.`) ?? '',
    startsAt: answers.time('startsAt', t`Write when it starts.`) ?? '',
    endsAt: answers.time('endsAt', t`Write when it ends.`) ?? '',
    kind: answers.choice('kind', t`Choose who is on the panel.`) as PanelKind,
    parentSeats: answers.whole('parentSeats', t`Write how many seats, or 0.`) ?? 0,
    youngSeats: answers.whole('youngSeats', t`Write how many seats, or 0.`) ?? 0,
    scoreShare: answers.choice('scoreShare', t`Choose their share of the score.`) as ScoreShare,
    disagreement: answers.choice('disagreement', t`Choose what happens if the two panels do not agree.`) as DisagreementRule,
    adviceReason: answers.text('adviceReason') || null,
    fit: fitIn(answers),
  });
  return useQuestion({
    deed: AskForPanelDocument,
    variables: (answers) => ({ input: read(answers), idempotencyKey: key }),
    done: ({ askForPanel }) => void go(paths.panel(askForPanel.id)),
  });
}
