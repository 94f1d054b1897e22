import { createHash, randomBytes } from 'node:crypto';

import { AccountsDoor } from '@alongside/accounts/server';
import { CouncilDoor } from '@alongside/council/server';
import { Clock, longDate, type Id } from '@alongside/kernel';
import { activityNames, openBadge, stepNames, type HashedIdentity, type ReferenceLetter } from '@alongside/members/rules';
import { PublicAddress } from '@alongside/platform/notify';
import { taggedPdf, type PaperPart } from '@alongside/platform/paper';
import { Injectable } from '@nestjs/common';

import { MemberSkills, type BookPart } from '../member-skills';
import { ReferenceWords } from '../reference-words';
import type { MemberCard } from '../store/members.read';
import { BadgeSigner } from './badge-signer';

/** One credential, and the file it leaves in: whoever reads Open Badges takes one credential from one file. */
export interface Badge {
  readonly fileName: string;
  readonly credential: Record<string, unknown>;
}

/** What a member takes away of their book: the certificate, a reference, the badges. None of it says a word about anybody's life. */
@Injectable()
export class SkillsPapers {
  constructor(
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly accounts: AccountsDoor,
    private readonly book: MemberSkills,
    private readonly words: ReferenceWords,
    private readonly signer: BadgeSigner,
    private readonly address: PublicAddress,
  ) {}

  async certificate({ id, fullName }: MemberCard): Promise<Buffer> {
    const [parts, skills, council] = [await this.done(id), await this.shownSkills(id), await this.councilName()];
    const first = parts.map(({ firstOn }) => firstOn).sort()[0];
    const paper: PaperPart[] = [
      { tag: 'P', text: `Working together with ${council}` },
      { tag: 'H1', text: fullName },
      ...(first ? [{ tag: 'P', text: `has given time and skill since ${longDate(first)}. This is what was done.` } as const] : []),
      { tag: 'H2', text: 'Roles and hours' },
      { tag: 'L', items: parts.map(roleLine) },
      ...(skills.length > 0 ? [{ tag: 'H2', text: 'Skills, in their own words' } as const, { tag: 'L', items: skills } as const] : []),
      { tag: 'P', text: `Given on ${longDate(this.clock.today())} by ${council}.` },
    ];
    return taggedPdf({ title: `Certificate of ${fullName}`, author: council, parts: paper });
  }

  async reference({ fullName }: MemberCard, letter: ReferenceLetter): Promise<Buffer> {
    const [words, council] = [await this.words.open(letter), await this.councilName()];
    const writer = (await this.accounts.person(letter.writtenBy))?.displayName ?? '';
    return taggedPdf({
      title: `Reference for ${fullName}`, author: council,
      parts: [
        { tag: 'H1', text: `Reference for ${fullName}` },
        ...words.split(/\n+/).filter((line) => line.trim() !== '').map((text) => ({ tag: 'P' as const, text })),
        { tag: 'P', text: `${writer}, ${council}. ${longDate(letter.writtenOn)}.` },
      ],
    });
  }

  /** One signed Open Badges 3.0 credential for each kind of thing they did. */
  async badges({ id, email, fullName }: MemberCard): Promise<readonly Badge[]> {
    const [parts, skills, name] = [await this.done(id), await this.book.skills(id), await this.councilName()];
    const issuer = { did: this.signer.did, name, address: this.address.of('') };
    const now = this.clock.now();
    // The specification wants each badge to be somebody's; who has no e-mail is told by the name on their papers.
    const identity = email === null ? hashedIdentity('name', fullName) : hashedIdentity('emailAddress', email);
    return Promise.all(parts.map(async (part) => {
      const own = skills.filter(({ hidden, kind }) => !hidden && kind === part.kind).map(({ words }) => words);
      return { fileName: `badge-${part.kind}.json`, credential: await this.signer.sign(openBadge(badgeId(id, part), part, own, identity, issuer, now), now) };
    }));
  }

  /** Nothing was done yet, on any record of theirs. */
  async isEmpty(id: Id<'Member'>): Promise<boolean> {
    return (await this.done(id)).length === 0;
  }

  /** A paper tells what was done, not what may come. */
  private async done(id: Id<'Member'>): Promise<readonly BookPart[]> {
    return (await this.book.parts(id)).filter(({ times }) => times > 0);
  }

  private async shownSkills(id: Id<'Member'>): Promise<readonly string[]> {
    return (await this.book.skills(id)).filter(({ hidden }) => !hidden).map(({ words }) => words);
  }

  private councilName(): Promise<string> {
    return this.council.policyValue('council.name', this.clock.today());
  }
}

function roleLine({ kind, step, times, hours }: BookPart): string {
  const often = times === 1 ? 'once' : `${times} times`;
  return `${activityNames[kind]}${step === null ? '' : `, ${stepNames[step].toLowerCase()}`}: ${often}, ${hours} hours`;
}

/** The same badge has the same id each time it is taken, and tells nothing of whose it is. */
function badgeId(memberId: string, { kind, step }: BookPart): Id<'Badge'> {
  const hex = createHash('sha256').update(`badge ${memberId} ${kind} ${step ?? 'took-part'}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}` as Id<'Badge'>;
}

function hashedIdentity(identityType: HashedIdentity['identityType'], known: string): HashedIdentity {
  const salt = randomBytes(16).toString('hex');
  return { identityType, salt, identityHash: `sha256$${createHash('sha256').update(known + salt).digest('hex')}` };
}
