/** The order is the whole dependency law: a context may use the doors of those before it, never of those after it. */
export const contexts = [
  'accounts', 'council', 'members', 'consent', 'opportunities', 'training',
  'panels', 'payments', 'voice', 'messages', 'impact', 'privacy',
] as const;

export type Context = (typeof contexts)[number];
