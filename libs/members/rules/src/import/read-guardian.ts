import { cleanText, Refusal } from '@alongside/kernel';

import type { GuardianRelation } from '../guardianship';
import { nameOf } from '../member';
import type { SafeContact } from '../safe-contact';

/** Whom a sheet names as looking after a child. Nobody has confirmed it. */
export interface SheetGuardian {
  readonly name: string;
  readonly relation: GuardianRelation;
  readonly email: string | null;
  readonly phone: string | null;
}

/** How teams write it, as whole texts; "parent" could be either, and decides differently. */
const written: Readonly<Partial<Record<GuardianRelation, readonly string[]>>> = {
  mother: ['mother', 'mum', 'mam', 'mom', 'birth mother', 'birth mum'],
  father: ['father', 'dad', 'birth father', 'birth dad'],
  'step-parent': ['step parent', 'stepparent', 'step mum', 'stepmum', 'step mother', 'stepmother', 'step dad', 'stepdad', 'step father', 'stepfather'],
  carer: ['carer', 'family carer', 'kinship carer'],
  'foster-carer': ['foster carer', 'foster carers', 'foster mum', 'foster mother', 'foster dad', 'foster father', 'foster parent'],
  grandparent: ['grandparent', 'grandmother', 'grandfather', 'grandma', 'grandad', 'granddad', 'gran', 'granny', 'nan', 'nana', 'nanna'],
  'special-guardian': ['special guardian', 'sgo'],
  'named-in-order': ['named in order', 'named in a court order', 'named in an order'],
  adopter: ['adopter', 'adoptive parent', 'adoptive mum', 'adoptive mother', 'adoptive dad', 'adoptive father'],
  'council-officer': ['council officer'],
  other: ['other', 'somebody else'],
};

const byText: ReadonlyMap<string, GuardianRelation> = new Map(Object.entries(written).flatMap(([relation, texts]) => texts.map((text) => [text, relation as GuardianRelation] as const)));

/** An empty cell says nothing: `other`. Throws Refusal RELATION_NOT_READ. */
export function readRelation(cell: string): GuardianRelation {
  const text = cleanText(cell).toLowerCase().replace(/[^\p{L}]+/gu, ' ').trim();
  if (text === '') return 'other';
  const relation = byText.get(text);
  if (relation === undefined) throw new Refusal('RELATION_NOT_READ', 'guardianRelation');
  return relation;
}

/** "Yes" or "no" in a cell; null for an empty one. Throws Refusal YES_OR_NO. */
export function readYes(cell: string, field: string): boolean | null {
  const text = cleanText(cell).toLowerCase();
  if (text === '') return null;
  if (['yes', 'y', 'true', '18+', '18 or over', 'over 18', 'adult'].includes(text)) return true;
  if (['no', 'n', 'false', 'under 18', 'not yet'].includes(text)) return false;
  throw new Refusal('YES_OR_NO', field);
}

interface Cells {
  readonly name: string;
  readonly relation: GuardianRelation;
  readonly email: string | null;
  readonly phone: string | null;
}

/**
 * Null where the sheet names nobody. A family shares an address; but what goes to a child's own would be read by the child.
 * Throws Refusal GUARDIAN_NAME_MISSING (guardianName), JOINING_CHILDS_ADDRESS (guardianEmail, guardianPhone).
 */
export function sheetGuardian({ name, relation, email, phone }: Cells, child: Pick<SafeContact, 'email' | 'phone'>): SheetGuardian | null {
  if (cleanText(name) === '') {
    if (email !== null || phone !== null) throw new Refusal('GUARDIAN_NAME_MISSING', 'guardianName');
    return null;
  }
  if (email !== null && email === child.email) throw new Refusal('JOINING_CHILDS_ADDRESS', 'guardianEmail');
  if (phone !== null && phone === child.phone) throw new Refusal('JOINING_CHILDS_ADDRESS', 'guardianPhone');
  return { name: nameOf(name, 'guardianName'), relation, email, phone };
}
