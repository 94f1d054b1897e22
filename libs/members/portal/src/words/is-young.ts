export const isYoung = (kind: string): boolean => ['YOUNG_PERSON', 'YOUNG_PERSON_IN_CARE', 'CARE_EXPERIENCED_YOUNG_PERSON'].includes(kind);
