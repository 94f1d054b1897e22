import type { MemberKind } from '@alongside/members/server';

export type Relation = 'mother' | 'father' | 'foster-carer' | 'grandparent' | 'special-guardian' | 'carer';

/** A member nobody is: name, kind and everything they told the network, in their words. */
export interface DemoMember {
  readonly name: string;
  readonly kind: MemberKind;
  /** Days ago they joined. */
  readonly joined: number;
  readonly interests: readonly string[];
  readonly strengths: string;
  /** Besides English. */
  readonly languages?: readonly string[];
  readonly knownAs?: string;
  readonly accessNeeds?: string;
  readonly reachNote?: string;
  /** Left out: by e-mail. `phone`: no e-mail at all, somebody calls. `both`: e-mail or text. `any`: calls too. */
  readonly reach?: 'phone' | 'both' | 'any';
  /** Left out: they told us where their money goes. `changed`: anew yesterday, signed in by mail only, so that somebody rings first. */
  readonly bank?: 'missing' | 'changed';
  readonly resting?: true;
  readonly demoKey?: string;
  /** Besides being a member. */
  readonly role?: 'trainer';
}

export interface YoungMember extends DemoMember {
  readonly age: number;
  /** Days since their last birthday. */
  readonly since: number;
  /** Who looks after them, by name: a guardian or a member. */
  readonly guardians: readonly (readonly [string, Relation])[];
}
