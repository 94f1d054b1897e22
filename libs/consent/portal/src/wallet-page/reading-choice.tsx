import { Button, Card, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { ChooseReadingFormatDocument } from '../question-card/question-card.generated';

/** The same questions in easier words, for good. */
export function ReadingChoice({ format }: { format: 'STANDARD' | 'EASY_READ' }) {
  const choose = useDeed(ChooseReadingFormatDocument);
  const other = format === 'STANDARD' ? 'EASY_READ' : 'STANDARD';
  return (
    <Card heading={<Trans>How you like to read</Trans>}>
      <p>{format === 'STANDARD' ? <Trans>You can have all questions in easy words and short lines.</Trans> : <Trans>You have all questions in easy words.</Trans>}</p>
      <Button type="button" look="quiet" icon="book" onClick={() => void choose.run({ format: other })}>
        {format === 'STANDARD' ? <Trans>Use Easy Read</Trans> : <Trans>Use the longer words</Trans>}
      </Button>
      <WhatCameOfIt deed={choose} />
    </Card>
  );
}
