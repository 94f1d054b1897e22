import { createHash, randomBytes } from 'node:crypto';

import { newId, type Id, type Instant } from '@alongside/kernel';
import type { Booking } from '@alongside/opportunities/rules';
import { namedMark, unnamed, Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

import type { Invitation } from '../store/invitation.store';

const CODE_BYTES = 16;
const SEALED_IN = 'opportunities.invitation.code_sealed';

/** What the database finds a code by. A code has too many bits to be guessed back from its mark. */
export function codeMark(code: string): Buffer {
  return namedMark('sha256', createHash('sha256').update(code).digest());
}

/** What an invitation may be kept under: its mark, or that from before marks said how they were made. */
export const codeMarks = (code: string): readonly [Buffer, Buffer] => [codeMark(code), unnamed(codeMark(code))];

/** Makes the secret of a private link, and reads it back for the mail that carries it. */
@Injectable()
export class ReplyCodes {
  constructor(private readonly vault: Vault) {}

  async invitation({ id: bookingId, memberId }: Pick<Booking, 'id' | 'memberId'>, madeAt: Instant, endsAt: Instant): Promise<Invitation> {
    const id = newId<'Invitation'>();
    const code = randomBytes(CODE_BYTES).toString('base64url');
    return { id, bookingId, codeMark: codeMark(code), codeSealed: await this.vault.seal(memberId, SEALED_IN, id, code), madeAt, endsAt };
  }

  read(invitation: { readonly id: Id<'Invitation'>; readonly memberId: Id<'Member'>; readonly codeSealed: string }): Promise<string> {
    return this.vault.open(invitation.memberId, SEALED_IN, invitation.id, invitation.codeSealed);
  }
}
