import type { Actor } from '@alongside/kernel';

/** What a resolver finds in its context: who asks, and loaders that live for this one request. */
export interface GraphqlMetadata {
  readonly actor: Actor;
  readonly redacted: string[];
  readonly loaders: Map<unknown, unknown>;
}
