import type { Actor } from '@alongside/kernel';

export interface PolicyQuestion {
  readonly actor: Actor;
  /** The object whose field is asked for; undefined for an operation. */
  readonly subject: unknown;
  readonly args: Readonly<Record<string, unknown>>;
}

/** One rule of who may. `says` is read by the data protection officer on the permissions page. */
export interface Policy {
  /** `context.what` */
  readonly name: string;
  readonly says: string;
  /** `fresh`: for a deed (not for a question) a second proof must have been given within the last quarter of an hour. */
  readonly proof?: 'fresh';
  /** A deed that stays open to somebody who only looks along at another's pages. */
  readonly whileLookingAlong?: true;
  /** A deed about money or identity: not on the device of somebody who sits beside. */
  readonly notWhileSupported?: true;
  /** It looks at nothing but who asks, whatever is asked for; a spec holds it to that. */
  readonly ofAsker?: true;
  readonly allows: (question: PolicyQuestion) => boolean;
}

export function definePolicy(policy: Policy): Policy {
  return policy;
}
