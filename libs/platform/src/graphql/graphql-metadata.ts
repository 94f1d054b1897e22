import type { Actor } from '@alongside/kernel';

import type { WriteLook } from '../auth/leaves-look';
import type { Cookies } from './cookies';

/** What a resolver finds in its context: who asks, the browser's cookies, and loaders that live for this one request. */
export interface GraphqlMetadata {
  readonly actor: Actor;
  readonly cookies: Cookies;
  /** Where the question came from; only ever a mark of it is kept. */
  readonly address: string;
  readonly redacted: string[];
  /** `Type.field` of what was held back, as the schema names it. */
  readonly hidden: Set<string>;
  readonly loaders: Map<unknown, unknown>;
  /** When the answer has taken long enough. */
  readonly until?: number;
  /** For what a deed shows. */
  readonly writeLook: WriteLook;
}
