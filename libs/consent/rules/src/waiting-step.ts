import type { KeptConsentState } from './consent-record';

/** What comes next for a child whom a sheet brought: who it is, whether it is so, to ask, to wait, to talk. */
export const waitingSteps = ['nobody-named', 'not-confirmed', 'not-asked', 'asked', 'talk'] as const;

export type WaitingStep = (typeof waitingSteps)[number];

/** Null once somebody who may has said yes. Nothing is asked of anybody before it is confirmed that they look after the child. */
export function waitingStep({ named, confirmed, word }: { readonly named: boolean; readonly confirmed: boolean; readonly word: KeptConsentState | null }): WaitingStep | null {
  if (word === 'given') return null;
  if (!confirmed) return named ? 'not-confirmed' : 'nobody-named';
  if (word === 'asked') return 'asked';
  return word === 'refused' || word === 'withdrawn' || word === 'in-discussion' ? 'talk' : 'not-asked';
}
