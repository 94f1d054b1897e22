import { systemActor, type Actor, type Id } from '@alongside/kernel';

import { everyMember, isYoung } from '../council/every-member';
import { guardians, staff } from '../council/staff';
import { idFor } from '../seeded';

/** Who opened the council's books: there was nobody yet. */
export const opener: Actor = systemActor('demo');

/** The demo's people by their names, as the product sees them when they are signed in. */
export class People {
  private readonly roles = new Map<string, readonly string[]>();

  constructor() {
    for (const { name, roles } of staff) this.roles.set(name, roles);
    for (const { name } of guardians) this.roles.set(name, ['guardian']);
    for (const member of everyMember) {
      const cares = everyMember.some((other) => isYoung(other) && other.guardians.some(([guardian]) => guardian === member.name));
      this.roles.set(member.name, [isYoung(member) ? 'young-person' : 'parent-carer', ...(member.role ? [member.role] : []), ...(cares ? ['guardian'] : [])]);
    }
  }

  id(name: string): Id<'Person'> {
    return idFor<'Person'>(name);
  }

  /** Throws for a name nobody has. */
  actor(name: string): Actor {
    const roles = this.roles.get(name);
    if (!roles) throw new Error(`Nobody is called ${name}.`);
    const isStaff = staff.some((person) => person.name === name);
    return { kind: 'person', personId: this.id(name), roles, purpose: 'signed-in', assurance: isStaff ? 2 : 1, provedLately: isStaff };
  }
}
