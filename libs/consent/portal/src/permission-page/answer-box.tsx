import { Choice3, Note, Stack, StatusLine, useDeed, useRefusalWords } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { spoken } from '../words/spoken';
import { AnswerTold } from './answer-told';
import { AskAboutPermissionDocument, GivePermissionDocument, RefusePermissionDocument, type PermissionPartsFragment } from './permission-page.generated';

const icons = { YES: 'check', NO: 'cross', TALK: 'said' } as const;
const all = ['YES', 'NO', 'TALK'] as const;

/** One tap an answer, now or later. When no answer is wanted any more, the reason stands here instead. */
export function AnswerBox({ permission }: { permission: PermissionPartsFragment }) {
  const refused = useRefusalWords();
  const give = useDeed(GivePermissionDocument);
  const refuse = useDeed(RefusePermissionDocument);
  const talk = useDeed(AskAboutPermissionDocument);
  const { id, words, myAnswer, whyNotAnswer } = permission;
  if (whyNotAnswer) return <Note><p>{refused({ code: whyNotAnswer })}</p></Note>;
  if (!words) return null;
  const read = spoken(words);
  const labels = { YES: words.yes, NO: words.no, TALK: words.talk };
  const deeds = { YES: give, NO: refuse, TALK: talk };
  const failed = all.map((answer) => deeds[answer].answer).find((answer) => answer !== null && answer.kind !== 'done');
  return (
    <Stack>
      {myAnswer && <AnswerTold permission={permission} answer={myAnswer} />}
      <Choice3
        question={myAnswer ? <Trans>Change your answer</Trans> : <span {...read}>{words.ask}</span>}
        choices={all.filter((answer) => answer !== myAnswer).map((answer) => ({ value: answer, icon: icons[answer], label: <span {...read}>{labels[answer]}</span> }))}
        onChoose={(answer) => void deeds[answer as (typeof all)[number]].run({ id, shown: words.formId })}
      />
      <StatusLine>
        {all.some((answer) => deeds[answer].sending) && <Trans>Sending</Trans>}
        {failed?.kind === 'refused' && refused(failed.refusals[0])}
        {failed?.kind === 'broken' && <Trans>We could not send this. It is not your fault. Try again.</Trans>}
      </StatusLine>
    </Stack>
  );
}
