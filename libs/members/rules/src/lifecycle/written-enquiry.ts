import { decided, optionalText, Refusal, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { enquiryWritten } from '../events';
import { kindOf, nameOf } from '../member';
import { emailOf, phoneOf } from '../safe-contact';
import { ageSaid, type JoiningAges, type TypedAge } from './age-said';
import { heardOf, mobileOf, type Enquiry, type EnquiryChannel } from './enquiry';

/** How somebody came who did not come by the page: they rang, came to the door, or stood beside us somewhere. */
export const cameBys = ['page', 'phone', 'door', 'out-and-about'] as const;

export type CameBy = (typeof cameBys)[number];

/** `in-person`: there is no way yet, they come by again. */
export const enquiryChannels = ['email', 'text', 'call', 'in-person'] as const;

export interface TypedWriting extends TypedAge {
  readonly name: string;
  readonly kind: string;
  readonly cameBy: string;
  readonly channel: string;
  readonly address?: string | null;
  /** When and how it is safe, in their words. */
  readonly reachNote?: string | null;
  readonly heardFrom?: string | null;
  /** They said that we may write this down. */
  readonly agreed: boolean;
  /** Whoever wrote it down talked with them; otherwise somebody owes them a call. */
  readonly talked: boolean;
}

export interface Writing {
  readonly id: Id<'Enquiry'>;
  readonly by: Id<'Person'>;
  readonly now: Instant;
  readonly today: PlainDate;
  readonly answerBy: PlainDate;
}

/** Throws Refusal KEEPING_NOT_AGREED, CAME_BY_UNKNOWN, CONTACT_WAY_UNKNOWN and the refusals of `beginEnquiry`, naming the field. */
export function writeEnquiry(typed: TypedWriting, { id, by, now, today, answerBy }: Writing, ages: JoiningAges): Decision<Enquiry> {
  if (!typed.agreed) throw new Refusal('KEEPING_NOT_AGREED', 'agreed');
  if (typed.cameBy === 'page' || !(cameBys as readonly string[]).includes(typed.cameBy)) throw new Refusal('CAME_BY_UNKNOWN', 'cameBy');
  const kind = kindOf(typed.kind);
  const { age, grownUp } = ageSaid(typed, kind, ages);
  const enquiry: Enquiry = {
    id, state: typed.talked ? 'answered' : 'waiting', name: nameOf(typed.name, 'name'), kind, age, grownUp, ...wayOf(typed), reachNote: optionalText(typed.reachNote, 'reachNote', 300),
    cameBy: typed.cameBy as CameBy, writtenBy: by, agreedOn: today, heardFrom: heardOf(typed.heardFrom), askedAt: now, provedAt: null, answerBy: typed.talked ? today : answerBy,
    answeredBy: typed.talked ? by : null, answeredOn: typed.talked ? today : null, memberId: null, needsWord: age !== null && age < ages.ownWordFrom, wordOn: null, closedBecause: null, closedOn: null,
  };
  return decided(enquiry, enquiryWritten(enquiry));
}

/** No way is a way too: an address that is not safe would be worse than none. */
function wayOf({ channel, address }: TypedWriting): { readonly channel: EnquiryChannel; readonly address: string | null } {
  const typed = optionalText(address, 'address', 254);
  if (channel === 'in-person') {
    if (typed !== null) throw new Refusal('WAY_NOT_SAID', 'channel');
    return { channel, address: null };
  }
  if (!(enquiryChannels as readonly string[]).includes(channel)) throw new Refusal('CONTACT_WAY_UNKNOWN', 'channel');
  if (typed === null) throw new Refusal('ANSWER_MISSING', 'address');
  if (channel === 'email') return { channel, address: emailOf(typed, 'address') };
  return channel === 'text' ? { channel, address: mobileOf(typed, 'address') } : { channel: 'call', address: phoneOf(typed, 'address') };
}
