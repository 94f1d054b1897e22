import type { LoneVisit } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

const PLACE = 'members.lone_visit.place';

/** Where somebody is: sealed with a key of the visit's own, which goes with the place. It may be the home of a family, and is neither the colleague's nor the family's alone. */
@Injectable()
export class LonePlace {
  constructor(private readonly vault: Vault) {}

  seal(id: LoneVisit['id'], place: string): Promise<string> {
    return this.vault.seal(ownKey(id), PLACE, id, place);
  }

  /** Null once it was forgotten. */
  async open({ id, placeSealed }: Pick<LoneVisit, 'id' | 'placeSealed'>): Promise<string | null> {
    return placeSealed === null ? null : this.vault.open(ownKey(id), PLACE, id, placeSealed);
  }
}

const ownKey = (id: LoneVisit['id']) => id as Id<string> as Id<'Person'>;
