import type { LegalStatusKind, LegalStatusRule, Signer } from '@alongside/council/rules';

import { ALWAYS } from './policy-row';

export type LegalStatusRow = Omit<LegalStatusRule, 'from' | 'to' | 'checkedOn'> & { readonly from: string };

const POLICY = 'Our policy on the law as it stands; the council’s legal team confirms.';
const CA89 = 'Children Act 1989';

type Rest = Partial<Omit<LegalStatusRow, 'status' | 'label' | 'responsible' | 'signs' | 'source'>>;

function line(status: LegalStatusKind, label: string, responsible: readonly Signer[], signs: readonly Signer[], law: string, rest: Rest = {}): LegalStatusRow {
  return {
    status, label, responsible, signs, consulted: [], mayDelegate: false, stop: null, lookedAfter: false, publicMedia: 'yes', from: ALWAYS, ...rest, source: `${law}. ${POLICY}`,
  };
}

const lookedAfter: Rest = { lookedAfter: true, publicMedia: 'manager-too' };
const underCareOrder: Rest = { ...lookedAfter, consulted: ['parent'], mayDelegate: true };

/** Who may say yes for somebody under 16, by their legal status. A carer’s signature alone is never in it: it needs paper. */
export const legalStatusRules: readonly LegalStatusRow[] = [
  line('at-home', 'Lives at home with a parent', ['parent'], ['parent'], `${CA89}, section 2(7): one of those who hold parental responsibility is enough`),
  line('section-20', 'Looked after with the parents’ agreement (section 20)', ['parent'], ['parent'], `${CA89}, section 20: the council holds no parental responsibility`, { ...lookedAfter, mayDelegate: true }),
  line('care-order', 'Care order', ['council', 'parent'], ['council'], `${CA89}, sections 31 and 33(3): the council shares responsibility and can limit the parents’`, underCareOrder),
  line('interim-care-order', 'Interim care order', ['council', 'parent'], ['council'], `${CA89}, section 38`, underCareOrder),
  line('special-guardianship', 'Special guardianship', ['guardian', 'parent'], ['guardian'], `${CA89}, section 14C: may act to the exclusion of the parents`),
  line('child-arrangements', 'A court order says who they live with', ['guardian', 'parent'], ['guardian'], `${CA89}, section 12: the person named shares responsibility`),
  line('placement-order', 'Placement order, or placed to be adopted', ['agency', 'adopter'], ['agency'], 'Adoption and Children Act 2002, section 25', { ...lookedAfter, consulted: ['adopter'] }),
  line('adopted', 'Adopted', ['adopter'], ['adopter'], 'Adoption and Children Act 2002, section 46', { publicMedia: 'manager-too' }),
  line('emergency-protection', 'Emergency protection order', ['parent', 'council'], ['parent'], `${CA89}, section 44: responsibility is limited`, { ...lookedAfter, consulted: ['council'] }),
  line('remand', 'Remanded to the council', ['parent'], ['parent'], 'Legal Aid, Sentencing and Punishment of Offenders Act 2012, section 104', { ...lookedAfter, consulted: ['council'] }),
  line('private-fostering', 'Privately fostered', ['parent'], ['parent'], `${CA89}, sections 3(5) and 66: the carer sees only to day-to-day care`),
  line('informal-kin', 'Lives with family or friends without an order', ['parent'], ['parent'], `${CA89}, section 3(5): the carer sees only to day-to-day care`),
  line('unaccompanied', 'Came to this country alone', [], [], `${CA89}, section 20, and often nobody responsible in this country`, { ...lookedAfter, stop: 'LEGAL_ADVICE_FIRST', publicMedia: 'no' }),
  line('not-known', 'We do not know yet', [], [], 'Nobody is asked until somebody knows', { stop: 'STATUS_NOT_KNOWN', publicMedia: 'no' }),
];
