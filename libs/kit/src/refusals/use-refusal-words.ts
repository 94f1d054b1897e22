import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import { useLingui } from '@lingui/react';
import { useSyncExternalStore } from 'react';
import { fetchRefusals, knownRefusals, whenRefusalsCome } from './known-refusals';
import { unknownRefusal } from './unknown-refusal';

export interface RefusalShown {
  code: string;
  params?: Readonly<Record<string, string | number | boolean>> | null;
}

/** "{most} letters" as Lingui's compiled form, so that a translation of it works the same way. */
function compiled(text: string): CompiledMessage {
  return text.split(/\{(\w+)\}/).map((piece, place) => (place % 2 ? [piece] : piece)) as CompiledMessage;
}

/** Says a refusal in the language and voice of the page. The first one fetches the words; until they are here it says nothing. */
export function useRefusalWords(): (refusal: RefusalShown) => string {
  const { i18n } = useLingui();
  const refusals = useSyncExternalStore(whenRefusalsCome, knownRefusals);
  return ({ code, params }) => {
    // Asked again, because the words may have come after this page was last drawn.
    const words = refusals ?? knownRefusals();
    if (!words) {
      void fetchRefusals();
      return '';
    }
    const known = words[code];
    return i18n._(known ? `refusal.${code}` : 'refusal.UNKNOWN', params ?? {}, { message: compiled(known ?? unknownRefusal) as unknown as string });
  };
}
