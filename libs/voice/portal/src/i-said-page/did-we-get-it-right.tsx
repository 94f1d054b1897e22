import { Choice3, ErrorState, Note, useDeed, useRefusalWords } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { ConfirmVoiceAnswerDocument, DisputeVoiceAnswerDocument } from './i-said-page.generated';

/** Only the person who said it can say that the answer fits. Both answers cost the same. */
export function DidWeGetItRight({ itemId }: { itemId: string }) {
  const confirm = useDeed(ConfirmVoiceAnswerDocument);
  const dispute = useDeed(DisputeVoiceAnswerDocument);
  const words = useRefusalWords();
  const answer = confirm.answer ?? dispute.answer;
  return (
    <>
      <Choice3
        question={<Trans>Did we get it right?</Trans>}
        choices={[
          { value: 'yes', icon: 'check', label: <Trans>Yes, that is what I meant</Trans> },
          { value: 'no', icon: 'cross', label: <Trans>No, that is not it</Trans> },
        ]}
        onChoose={(value) => void (value === 'yes' ? confirm : dispute).run({ id: itemId })}
      />
      {answer?.kind === 'refused' && <Note tone="wait"><p>{words(answer.refusals[0])}</p></Note>}
      {answer?.kind === 'broken' && <ErrorState />}
    </>
  );
}
