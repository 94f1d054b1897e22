import { Button, StatusLine, TakenLine, useDeed, useRefusalWords, useTakeFile } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';

import { PrintLettersDocument, type LetterShownFragment } from './letters-page.generated';

/** Gives letters to the printer and takes the file away. What is no longer so is not printed, and that is told. */
export function Print({ letters, small = false, children }: { letters: readonly LetterShownFragment[]; small?: boolean; children: ReactNode }) {
  const words = useRefusalWords();
  const print = useDeed(PrintLettersDocument);
  const { taken, take } = useTakeFile();
  const [dropped, setDropped] = useState(0);
  async function run() {
    const answer = await print.run({ ids: letters.map(({ id }) => id) });
    if (answer.kind !== 'done') return;
    const printed = answer.data.printLetters.filter(({ state }) => state === 'PRINTED');
    setDropped(answer.data.printLetters.length - printed.length);
    if (printed.length > 0) await take(`/files/letters.pdf?ids=${printed.map(({ id }) => id).join(',')}`, 'letters.pdf');
  }
  return (
    <>
      <Button type="button" small={small} look="quiet" icon="download" onClick={() => void run()}>{children}</Button>
      <TakenLine taken={taken} />
      <StatusLine>
        {print.answer?.kind === 'refused' && words(print.answer.refusals[0])}
        {print.answer?.kind === 'broken' && <Trans>We could not print this. It is not your fault. Try again.</Trans>}
        {dropped > 0 && <Plural value={dropped} one="# letter is no longer needed, or they are reached another way now. Look under Messages." other="# letters are no longer needed, or those people are reached another way now. Look under Messages." />}
      </StatusLine>
    </>
  );
}
