import { LookProvider } from '@alongside/kit';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';

// Every page carries its own English words; only other voices and languages come as a catalogue.
i18n.loadAndActivate({ locale: 'en-GB', messages: {} });

export function VoiceProvider({ children }: { children: ReactNode }) {
  return <I18nProvider i18n={i18n}><LookProvider>{children}</LookProvider></I18nProvider>;
}
