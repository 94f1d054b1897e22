import type { Fact } from '@alongside/kernel';

import type { CopyRequest } from './copy-request';

const aboutCopy = (name: string) => ({ id, personId }: CopyRequest): Fact => ({ name, subjectId: personId, data: { personId, copyRequestId: id } });

export const copyAsked = aboutCopy('privacy.copy-asked');
export const copyWhoChecked = aboutCopy('privacy.copy-who-checked');
export const copyMade = aboutCopy('privacy.copy-made');
export const copyTaken = aboutCopy('privacy.copy-taken');
export const copyLetGo = aboutCopy('privacy.copy-let-go');
