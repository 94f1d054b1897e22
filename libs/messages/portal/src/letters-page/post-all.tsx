import { Button, StatusLine, useDeed, useRefusalWords } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { MarkLettersPostedDocument, type LetterShownFragment } from './letters-page.generated';

/** After the walk to the post box. */
export function PostAll({ letters }: { letters: readonly LetterShownFragment[] }) {
  const words = useRefusalWords();
  const post = useDeed(MarkLettersPostedDocument);
  return (
    <>
      <Button type="button" onClick={() => void post.run({ ids: letters.map(({ id }) => id) })}><Trans>All {letters.length} printed are posted</Trans></Button>
      <StatusLine>
        {post.answer?.kind === 'refused' && words(post.answer.refusals[0])}
        {post.answer?.kind === 'broken' && <Trans>We could not keep this. It is not your fault. Try again.</Trans>}
      </StatusLine>
    </>
  );
}
