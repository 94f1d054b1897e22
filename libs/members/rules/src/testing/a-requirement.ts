import { plainDate, type Id } from '@alongside/kernel';

import type { Exemption } from '../checks/exemption';
import type { Requirement } from '../checks/requirement';
import type { RequirementRecord } from '../checks/requirement-record';

const id = <Kind extends string>(end: number) => `01890000-0000-7000-8000-0000000000${end}` as Id<Kind>;

/** A DBS check before paid panels and trainings of parents and carers; say what is different. */
export function aRequirement(different: Partial<Requirement> = {}): Requirement {
  return {
    id: id(41), code: id(42), version: 1, name: 'Safety check', why: 'You may be alone with a child.',
    gate: { activities: ['panel', 'training'], seats: ['parent-carer'], pay: 'paid', onDemand: false, watching: false }, dbsLevel: 'enhanced', referenceLevel: 0, validMonths: 36,
    from: plainDate('2026-01-01'), to: null, ...different,
  };
}

/** Seen in January 2026 and good for three years. */
export function aRecord(different: Partial<RequirementRecord> = {}): RequirementRecord {
  const { id: requirementId, code } = aRequirement();
  return {
    id: id(51), memberId: id(17), requirementId, code, askedOn: plainDate('2026-01-05'), dueBy: plainDate('2026-02-02'), metOn: plainDate('2026-01-20'), metBy: id(61),
    referenceSealed: 'sealed', dbsLevel: 'enhanced', dbsFee: 'paid-for', certificateOn: plainDate('2026-01-15'), updateService: false, referenceLevel: 0, referenceOn: null, referenceFrom: null,
    validUntil: plainDate('2029-01-15'), takenBackOn: null, ...different,
  };
}

/** Asked for and not there yet. */
export function anOpenRecord(different: Partial<RequirementRecord> = {}): RequirementRecord {
  return aRecord({ id: id(52), metOn: null, metBy: null, referenceSealed: null, dbsLevel: 'none', certificateOn: null, validUntil: null, askedOn: plainDate('2026-11-02'), dueBy: plainDate('2026-11-30'), ...different });
}

export function anExemption(different: Partial<Exemption> = {}): Exemption {
  return {
    id: id(71), memberId: id(17), code: aRequirement().code, from: plainDate('2026-11-01'), until: plainDate('2026-12-31'), reasonSealed: 'sealed', givenBy: id(61), endedOn: null, ...different,
  };
}
