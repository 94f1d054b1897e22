import type { Fact, Id } from '@alongside/kernel';

import type { Permission } from './permission';

const about = (permission: Permission, guardianId: string | null): Fact['data'] => ({
  permissionId: permission.id, memberId: permission.memberId, sessionId: permission.sessionId, guardianId,
});

const told = (name: string) => (permission: Permission, guardianId: Id<'Person'>): Fact => ({ name, subjectId: permission.id, data: about(permission, guardianId) });

/** One for each guardian, because each gets their own link. */
export const permissionAsked = (permission: Permission, guardianId: Id<'Person'>): Fact => ({
  name: 'consent.permission-asked', subjectId: permission.id, data: { ...about(permission, guardianId), answerBy: permission.answerBy },
});

export const permissionGiven = told('consent.permission-given');
export const permissionRefused = told('consent.permission-refused');
export const permissionWithdrawn = told('consent.permission-withdrawn');
export const permissionDiscussed = told('consent.permission-in-discussion');
export const linkRenewalAsked = told('consent.link-renewal-asked');
export const wordsAdded = told('consent.words-added');

/** From 16: their own yes counts, and the people who look after them are to be told. */
export const decidedAlone = (permission: Permission): Fact => ({
  name: 'consent.decided-alone', subjectId: permission.id, data: { ...about(permission, null), guardianIds: permission.guardianIds },
});

/** Nobody who could say yes is known: the coordinator has to find out who. */
export const nobodyToAsk = (permission: Permission): Fact => ({ name: 'consent.nobody-to-ask', subjectId: permission.id, data: about(permission, null) });
