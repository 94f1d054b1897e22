import { type Audience, useLook } from '@alongside/kit';
import { i18n } from '@lingui/core';
import { useEffect } from 'react';

const young = 'en-GB-x-young';

/** Puts the frame's audience on <html> and, for young people, lays their own wording over the usual one. */
export function useVoice(audience: Audience): void {
  const { speakTo } = useLook();
  useEffect(() => {
    speakTo(audience);
    // eslint-disable-next-line no-restricted-syntax -- Adult, young or staff words; gone when the browser closes.
    sessionStorage.setItem('voice', audience);
    if (audience !== 'young') return i18n.activate('en-GB');
    void import('../locales/en-GB-x-young/messages.po').then(({ messages }) => i18n.loadAndActivate({ locale: young, locales: ['en-GB'], messages }));
  }, [audience, speakTo]);
}
