/** Who somebody is to the network. Whole words, as they would say it themselves. */
export const memberKinds = [
  'parent', 'carer', 'foster-carer', 'kinship-carer', 'young-person', 'young-person-in-care', 'care-experienced-young-person', 'adult-lived-experience',
] as const;

export type MemberKind = (typeof memberKinds)[number];

/** The four kinds a coordinator plans with; the finer ones belong to the person. */
export const broadKinds = ['parent', 'carer', 'young-person', 'adult-lived-experience'] as const;

export type BroadKind = (typeof broadKinds)[number];

const broad: Readonly<Record<MemberKind, BroadKind>> = {
  parent: 'parent',
  carer: 'carer',
  'foster-carer': 'carer',
  'kinship-carer': 'carer',
  'young-person': 'young-person',
  'young-person-in-care': 'young-person',
  'care-experienced-young-person': 'young-person',
  'adult-lived-experience': 'adult-lived-experience',
};

export function broadKindOf(kind: MemberKind): BroadKind {
  return broad[kind];
}

export function isMemberKind(text: string): text is MemberKind {
  return (memberKinds as readonly string[]).includes(text);
}

/** The seat somebody takes at a session. */
export function seatKindOf(kind: MemberKind): 'parent-carer' | 'young-person' {
  return broad[kind] === 'young-person' ? 'young-person' : 'parent-carer';
}
