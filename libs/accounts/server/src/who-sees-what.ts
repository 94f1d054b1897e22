import { roles } from '@alongside/accounts/rules';
import { Refusal } from '@alongside/kernel';
import { NOT_SIGNED_IN, policyBook, whoSees, type SeenField, type SeenRecord } from '@alongside/platform/auth';
import { Injectable } from '@nestjs/common';

import { relationNames, relations } from './relations';

export interface SeenAs {
  readonly record: string;
  readonly describes: string;
  readonly fields: readonly SeenField[];
}

/** Everybody who can ask, among them somebody who is not signed in. */
export const whoAsk: readonly string[] = [NOT_SIGNED_IN, ...roles];

/** Who sees which field and who may change it, asked of the rules that are at work. They do not change while the program runs, so they are asked once. */
@Injectable()
export class WhoSeesWhat {
  private known: readonly SeenRecord[] | null = null;

  all(): readonly SeenRecord[] {
    const schema = policyBook.guards();
    if (schema === null) return [];
    this.known ??= whoSees(schema, policyBook, whoAsk, relations);
    return this.known;
  }

  /** Throws Refusal NOT_FOUND. */
  record(name: string): SeenRecord {
    const found = this.all().find(({ record }) => record === name);
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  }

  /** What a role sees of a record that is this to them; for every record of which they see something. Throws Refusal NOT_FOUND. */
  as(role: string, relation: string): readonly SeenAs[] {
    if (!whoAsk.includes(role) || !relationNames.includes(relation)) throw new Refusal('NOT_FOUND');
    return this.all().flatMap(({ record, describes, fields }) => {
      const seen = fields.filter(({ seenBy }) => seenBy.some((by) => by.role === role && by.relations.includes(relation)));
      return seen.length === 0 ? [] : [{ record, describes, fields: seen }];
    });
  }
}
