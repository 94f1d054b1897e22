import type { DeliveryProblem } from './message';

/** What a person said about being written to, as it stands when a message leaves. */
export interface SaidAboutWriting {
  readonly email: string | null;
  readonly reachBy: readonly string[];
  readonly noToEmail: boolean;
  readonly noToPost: boolean;
  /** An address on paper that we may trust. */
  readonly postalAddress: boolean;
}

export type WayToReach = { readonly by: 'email'; readonly to: string } | { readonly by: 'post' } | { readonly by: 'call'; readonly because: DeliveryProblem };

/** Mail where they named it and did not say no since; a letter on paper where they named that; else somebody rings first. Never a way they did not name. */
export function wayToReach({ email, reachBy, noToEmail, noToPost, postalAddress }: SaidAboutWriting): WayToReach {
  if (email !== null && reachBy.includes('email') && !noToEmail) return { by: 'email', to: email };
  if (!reachBy.includes('post')) return { by: 'call', because: noToEmail ? 'SAID_NO' : 'NO_ADDRESS' };
  if (noToPost) return { by: 'call', because: 'SAID_NO' };
  return postalAddress ? { by: 'post' } : { by: 'call', because: 'NO_POSTAL_ADDRESS' };
}
