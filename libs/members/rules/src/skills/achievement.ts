import type { Id, Instant, PlainDate } from '@alongside/kernel';

import type { ActivityKind } from '../checks/activity';
import { hoursOf, type PartsOfKind } from './part-taken';
import type { PathwayStep } from './pathway';

/** What the badge is about, in words that tell nothing of anybody's life. */
export const activityNames: Readonly<Record<ActivityKind, string>> = { panel: 'Interview panels', training: 'Training', project: 'Planning together', meeting: 'Meetings' };

export const stepNames: Readonly<Record<PathwayStep, string>> = { shadow: 'Shadow', 'co-deliver': 'Co-deliver', lead: 'Lead', 'paid-role': 'Paid role' };

const doneBy: Readonly<Record<PathwayStep | 'took-part', string>> = {
  'took-part': 'Took part', shadow: 'Watched somebody do it and talked it over afterwards', 'co-deliver': 'Did it together with somebody who has done it before', lead: 'Led it', 'paid-role': 'Does it as a paid role',
};

export interface Issuer {
  /** `did:web:…`: where anybody finds the key that proves the badge. */
  readonly did: string;
  readonly name: string;
  /** Without a slash at the end. */
  readonly address: string;
}

export interface Achieved extends PartsOfKind {
  readonly step: PathwayStep | null;
}

/** Who it is about, without saying so to a stranger: somebody who knows the e-mail, or the name of who has none, can prove it is theirs. */
export interface HashedIdentity {
  readonly identityType: 'emailAddress' | 'name';
  readonly identityHash: string;
  readonly salt: string;
}

export const badgeContexts = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'] as const;

/** An Open Badges 3.0 credential about one kind of thing, not signed yet. Field names are those of the specification. */
export function openBadge(id: Id<'Badge'>, achieved: Achieved, skills: readonly string[], identity: HashedIdentity, issuer: Issuer, issuedAt: Instant) {
  const { kind, step, times, minutes, firstOn, lastOn } = achieved;
  const name = step === null ? activityNames[kind] : `${activityNames[kind]}: ${stepNames[step]}`;
  return {
    '@context': badgeContexts,
    id: `urn:uuid:${id}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name,
    issuer: { id: issuer.did, type: ['Profile'], name: issuer.name, url: issuer.address },
    validFrom: issuedAt.toISOString().replace(/\.\d+/, ''),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: true, ...identity }],
      activityStartDate: dayAsInstant(firstOn),
      activityEndDate: dayAsInstant(lastOn),
      achievement: {
        id: `${issuer.address}/.well-known/achievements/${kind}/${step ?? 'took-part'}`,
        type: ['Achievement'],
        achievementType: 'Badge',
        name,
        description: `${activityNames[kind]} with ${issuer.name}.`,
        criteria: { narrative: `${doneBy[step ?? 'took-part']}. ${times === 1 ? 'Once' : `${times} times`}, ${hoursOf(minutes)} hours in all.` },
      },
    },
    ...(skills.length > 0 && { evidence: skills.map((words) => ({ type: ['Evidence'], name: 'In their own words', narrative: words })) }),
  };
}

const dayAsInstant = (day: PlainDate) => `${day}T00:00:00Z`;
