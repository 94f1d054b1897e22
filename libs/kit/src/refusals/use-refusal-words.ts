import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import { useLingui } from '@lingui/react';
import { refusalWords, unknownRefusal } from './refusal-words';

export interface RefusalShown {
  code: string;
  params?: Readonly<Record<string, string | number | boolean>> | null;
}

/** "{most} letters" as Lingui's compiled form, so that a translation of it works the same way. */
function compiled(text: string): CompiledMessage {
  return text.split(/\{(\w+)\}/).map((piece, place) => (place % 2 ? [piece] : piece)) as CompiledMessage;
}

/** Says a refusal in the language and voice of the page. */
export function useRefusalWords(): (refusal: RefusalShown) => string {
  const { i18n } = useLingui();
  return ({ code, params }) => {
    const known = refusalWords[code];
    return i18n._(known ? `refusal.${code}` : 'refusal.UNKNOWN', params ?? {}, { message: compiled(known ?? unknownRefusal) as unknown as string });
  };
}
