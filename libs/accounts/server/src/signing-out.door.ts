import type { Actor, Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { SignOutEverywhere } from './actions/sign-out-everywhere';

/** For whoever has found out that it was not the person who is signed in as them. Joins the caller's transaction. */
@Injectable()
export class SigningOutDoor {
  constructor(private readonly signOut: SignOutEverywhere) {}

  everywhere(personId: Id<'Person'>, by: Actor): Promise<void> {
    return this.signOut.of(personId, by);
  }
}
