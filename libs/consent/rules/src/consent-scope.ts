import { Refusal } from '@alongside/kernel';

/** What somebody can be asked for: each its own yes or no, off until somebody says yes, never two in one question. */
export const consentScopes = [
  'join-group', 'attend-this-activity', 'contact', 'share-needs', 'photo-internal', 'photo-public', 'film', 'quote-anonymous', 'story-named', 'training-use',
  'partner-data', 'research', 'travel', 'emergency',
] as const;

export type ConsentScope = (typeof consentScopes)[number];

/** Who would see or hear it. */
export const consentAudiences = ['team', 'venue', 'staff', 'councillors', 'everybody', 'partner', 'researchers'] as const;

export type ConsentAudience = (typeof consentAudiences)[number];

/** By which way it reaches them; `any` where the way makes no difference. */
export const consentChannels = ['any', 'email', 'text', 'post'] as const;

export type ConsentChannel = (typeof consentChannels)[number];

/** Kinds of decision as a placement plan names them: who may decide can differ from one to the next. */
export type DecisionArea = 'health' | 'education' | 'leisure' | 'pictures-and-stories' | 'travel' | 'other';

export interface ScopeRule {
  readonly area: DecisionArea;
  readonly audiences: readonly [ConsentAudience, ...ConsentAudience[]];
  readonly channels: readonly [ConsentChannel, ...ConsentChannel[]];
  /** A young person can be known from it. */
  readonly showsWho: boolean;
  /** Low enough a risk that somebody under 16 who understands it may decide alone. */
  readonly lowRisk: boolean;
  /** The young person's own words: nobody else takes them back for them. */
  readonly ownWords: boolean;
  /** A time to think again before it is used first. */
  readonly coolOff: boolean;
}

const plain = { channels: ['any'], showsWho: false, lowRisk: true, ownWords: false, coolOff: false } as const;
const media = { ...plain, area: 'pictures-and-stories', showsWho: true, lowRisk: false } as const;
const shownTo = ['staff', 'councillors', 'everybody'] as const;

/** The yes for one date has a page of its own (`Permission`); every other scope is a consent. */
export type AskedScope = Exclude<ConsentScope, 'attend-this-activity'>;

export const scopeRules: Readonly<Record<AskedScope, ScopeRule>> = {
  'join-group': { ...plain, area: 'leisure', audiences: ['team'] },
  contact: { ...plain, area: 'other', audiences: ['team'], channels: ['email', 'text', 'post'] },
  'share-needs': { ...plain, area: 'leisure', audiences: ['venue'] },
  'photo-internal': { ...media, lowRisk: true, audiences: ['staff'] },
  'photo-public': { ...media, audiences: ['everybody'] },
  film: { ...media, audiences: ['staff', 'everybody'], coolOff: true },
  'quote-anonymous': { ...plain, area: 'pictures-and-stories', audiences: ['everybody', 'councillors', 'staff'], ownWords: true },
  'story-named': { ...media, audiences: [...shownTo], ownWords: true, coolOff: true },
  'training-use': { ...plain, area: 'pictures-and-stories', audiences: ['staff'], ownWords: true },
  'partner-data': { ...plain, area: 'other', lowRisk: false, audiences: ['partner'] },
  research: { ...plain, area: 'other', lowRisk: false, audiences: ['researchers'] },
  travel: { ...plain, area: 'travel', lowRisk: false, audiences: ['team'] },
  emergency: { ...plain, area: 'health', lowRisk: false, audiences: ['team'] },
};

/** What exactly is asked for: one purpose, and there is one living yes for it. */
export interface Purpose {
  readonly scope: AskedScope;
  readonly audience: ConsentAudience;
  readonly channel: ConsentChannel;
}

export interface TypedPurpose {
  readonly scope: string;
  readonly audience?: string | null;
  readonly channel?: string | null;
}

/** Throws Refusal SCOPE_UNKNOWN, ASKED_FOR_EACH_DATE, AUDIENCE_UNKNOWN, CHANNEL_UNKNOWN naming the field. */
export function purposeOf({ scope, audience, channel }: TypedPurpose): Purpose {
  if (scope === 'attend-this-activity') throw new Refusal('ASKED_FOR_EACH_DATE', 'scope');
  if (!(scope in scopeRules) || !(consentScopes as readonly string[]).includes(scope)) throw new Refusal('SCOPE_UNKNOWN', 'scope');
  const known = scope as AskedScope;
  const { audiences, channels } = scopeRules[known];
  const who = audiences.find((one) => one === (audience ?? audiences[0]));
  const way = channels.find((one) => one === (channel ?? channels[0]));
  if (!who) throw new Refusal('AUDIENCE_UNKNOWN', 'audience');
  if (!way) throw new Refusal('CHANNEL_UNKNOWN', 'channel');
  return { scope: known, audience: who, channel: way };
}

/** What somebody can say yes to before anybody asks: purposes that say by themselves what they are for. Where it hangs on what exactly, such as a poster or a report, somebody has to ask. */
export const offeredUnasked: readonly Purpose[] = (['join-group', 'contact', 'share-needs', 'photo-internal', 'travel', 'emergency'] as const).flatMap((scope) =>
  scopeRules[scope].channels.map((channel) => ({ scope, audience: scopeRules[scope].audiences[0], channel })));

/** Everybody could know who it is: asks for more than one yes when the council looks after somebody. */
export function isPublicMedia({ scope, audience }: Pick<Purpose, 'scope' | 'audience'>): boolean {
  return scopeRules[scope].showsWho && audience === 'everybody';
}
