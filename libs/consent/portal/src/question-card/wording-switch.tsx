import { Button, Row, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { spoken, type Spoken } from '../words/spoken';
import { ChooseReadingFormatDocument, ChooseReadingLanguageDocument } from './question-card.generated';

export interface OneWording extends Spoken {
  readonly ownName: string;
  readonly format: 'STANDARD' | 'EASY_READ';
}

/** The same words in another language or in Easy Read, here and for every question from now on. Shows nothing where there is only English. */
export function WordingSwitch({ shown, wordings }: { shown: Spoken & { readonly format: OneWording['format'] }; wordings: readonly OneWording[] | null | undefined }) {
  const language = useDeed(ChooseReadingLanguageDocument);
  const format = useDeed(ChooseReadingFormatDocument);
  const there = wordings ?? [];
  const others = there.filter((one, place) => one.language !== shown.language && there.findIndex((other) => other.language === one.language) === place);
  if (others.length === 0) return null;
  const other = shown.format === 'STANDARD' ? 'EASY_READ' : 'STANDARD';
  return (
    <>
      <Row>
        {others.map((one) => <Button key={one.language} type="button" look="quiet" small {...spoken(one)} onClick={() => void language.run({ language: one.language })}>{one.ownName}</Button>)}
        <Button type="button" look="quiet" small icon="book" onClick={() => void format.run({ format: other })}>{other === 'EASY_READ' ? <Trans>Easy Read</Trans> : <Trans>More words</Trans>}</Button>
      </Row>
      <WhatCameOfIt deed={language} />
      <WhatCameOfIt deed={format} />
    </>
  );
}
