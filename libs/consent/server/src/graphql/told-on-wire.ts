import { rightToLeft, type FormFormat } from '@alongside/consent/rules';
import type { Id } from '@alongside/kernel';

import type { ConsentWordsType } from './consent.type';

interface ToldIn {
  readonly formId: Id<'ConsentForm'>;
  readonly language: string;
  readonly format: FormFormat;
}

/** Words as they were shown once, with the language and format they were shown in. */
export function toldOnWire<Told extends object>(told: Told, { formId, language, format }: ToldIn): Told & Pick<ConsentWordsType, 'formId' | 'language' | 'rightToLeft' | 'format' | 'notYet'> {
  return { ...told, formId, language, format, rightToLeft: rightToLeft(language), notYet: null };
}
