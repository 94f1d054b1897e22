import type { Fact } from '@alongside/kernel';

import type { CopyRequest } from './copy-request';
import type { LegalHold } from './legal-hold';
import type { LettingGo } from './letting-go';

const aboutCopy = (name: string) => ({ id, personId }: CopyRequest): Fact => ({ name, subjectId: personId, data: { personId, copyRequestId: id } });

export const copyAsked = aboutCopy('privacy.copy-asked');
export const copyAskedFor = ({ id, personId, madeFor }: CopyRequest): Fact => ({ name: 'privacy.copy-asked-for', subjectId: personId, data: { personId, copyRequestId: id, code: madeFor } });
export const copyHandedOver = aboutCopy('privacy.copy-handed-over');
export const copyWhoChecked = aboutCopy('privacy.copy-who-checked');
export const copyMade = aboutCopy('privacy.copy-made');
export const copyTaken = aboutCopy('privacy.copy-taken');
export const copyLetGo = aboutCopy('privacy.copy-let-go');

const aboutLettingGo = (name: string) => ({ id, rule, personId, counted }: LettingGo): Fact => ({
  name, subjectId: personId ?? id, data: { lettingGoId: id, code: rule, personId, rows: counted.reduce((sum, { rows }) => sum + rows, 0) },
});

export const lettingGoFound = aboutLettingGo('privacy.letting-go-found');
export const lettingGoApproved = aboutLettingGo('privacy.letting-go-approved');
export const lettingGoDropped = aboutLettingGo('privacy.letting-go-dropped');
export const lettingGoDone = aboutLettingGo('privacy.letting-go-done');

const aboutHold = (name: string) => ({ id, personId }: LegalHold): Fact => ({ name, subjectId: personId, data: { personId, legalHoldId: id } });

export const holdSet = aboutHold('privacy.legal-hold-set');
export const holdEnded = aboutHold('privacy.legal-hold-ended');
