import { AccountsDoor } from '@alongside/accounts/server';
import { CouncilDoor } from '@alongside/council/server';
import { formFormats, hasRunOut, type Answer, type FormWords, type Permission, type ReplyLink } from '@alongside/consent/rules';
import { Clock, isId, linkActor, londonDay, Refusal, type Id, type Instant, type PlainDate } from '@alongside/kernel';
import type { ReplyCall } from '@alongside/kit/reply';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AnswerPermission } from '../actions/answer-permission';
import { RenewReplyLink } from '../actions/renew-reply-link';
import { TellAround, type AroundTold } from '../around-told';
import { ChooseLanguage } from '../choose-language';
import { isReplyCode, marksOf } from '../reply-code';
import { ShownPermission } from '../shown-permission';
import { EvidenceRead } from '../store/evidence.read';
import { PermissionStore } from '../store/permission.store';
import { ReadingFormats } from '../store/reading-formats';
import { ReplyLinkStore } from '../store/reply-link.store';
import { Wordings, type ChosenWording } from '../wordings';
import { otherLanguages } from './reading-switch';

export interface OpenedReply {
  readonly code: string;
  readonly permission: Permission;
  readonly words: FormWords;
  readonly around: AroundTold | null;
  /** In which language and format they are. */
  readonly wording: ChosenWording;
  /** Languages they can be read in besides. */
  readonly languages: readonly string[];
  readonly childName: string;
  readonly guardianName: string;
  readonly answer: Answer | null;
  /** They wrote something beside their answer already. */
  readonly wordsKept: boolean;
  /** The day they said it last. */
  readonly saidOn: PlainDate | null;
  readonly runOut: boolean;
  /** This link ran out, and a newer one is in their mail. */
  readonly newLinkSent: boolean;
  readonly whyNotAnswer: string | null;
  readonly team: ReplyCall | null;
  readonly worried: ReplyCall | null;
}

/** What a guardian's private link opens: one young person's one date, nothing else. */
@Injectable()
export class GuardianReplies {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly council: CouncilDoor,
    private readonly links: ReplyLinkStore,
    private readonly permissions: PermissionStore,
    private readonly evidence: EvidenceRead,
    private readonly shown: ShownPermission,
    private readonly answering: AnswerPermission,
    private readonly renewing: RenewReplyLink,
    private readonly formats: ReadingFormats,
    private readonly wordings: Wordings,
    private readonly choosing: ChooseLanguage,
    private readonly aroundTold: TellAround,
  ) {}

  /** Changes nothing, however often it is opened. Null for a code nobody was given. */
  async open(code: string): Promise<OpenedReply | null> {
    const link = isReplyCode(code) ? await this.links.opened(marksOf(code)) : null;
    return link && this.transactions.as(linkActor(link.guardianId, 'consent.reply-page'), () => this.behind(link, code));
  }

  private behind(link: ReplyLink, code: string): Promise<OpenedReply | null> {
    return this.transactions.run(async () => {
      const permission = link.permissionId && (await this.permissions.find(link.permissionId));
      if (!permission) return null;
      const { guardianId } = link;
      const { words, ...wording } = await this.shown.shown(permission, guardianId);
      const said = (await this.evidence.of(permission.id)).filter(({ giverId }) => giverId === guardianId);
      const newest = await this.links.newest(permission.id, guardianId);
      const contacts = await this.council.contacts();
      const hub = contacts.filter(({ code: name }) => name.startsWith('safeguarding'));
      return {
        code, permission, words, around: await this.aroundTold.of(permission.activity.around), wording, languages: otherLanguages([wording.language], await this.wordings.offered(permission.formId)),
        childName: await this.shown.childName(permission.memberId),
        guardianName: (await this.accounts.person(guardianId))?.firstName ?? '',
        answer: permission.standing.find(({ personId }) => personId === guardianId)?.answer ?? null,
        wordsKept: said.at(-1)?.wordsSealed !== null,
        saidOn: lastOf(said),
        runOut: hasRunOut(link, this.clock.today()),
        newLinkSent: newest !== null && newest.id !== link.id && !hasRunOut(newest, this.clock.today()),
        whyNotAnswer: await this.answering.whyNot(permission, guardianId),
        team: contacts.find(({ code: name }) => name.startsWith('team')) ?? null,
        worried: hub.find(({ isNow }) => isNow) ?? hub[0] ?? null,
      };
    });
  }

  /** Throws Refusal NOT_FOUND, LINK_RUN_OUT, and what the answer itself is refused with. */
  async answer(code: string, said: string, words: string | null, shown: string): Promise<void> {
    const link = isReplyCode(code) ? await this.links.opened(marksOf(code)) : null;
    const permissionId = link?.permissionId;
    if (!permissionId) throw new Refusal('NOT_FOUND');
    if (hasRunOut(link, this.clock.today())) throw new Refusal('LINK_RUN_OUT');
    const by = linkActor(link.guardianId, 'consent.reply-page');
    await this.transactions.as(by, () => this.answering.run(permissionId, said, words, by, null, isId(shown) ? (shown as Id<'ConsentForm'>) : null));
  }

  /** Easy Read or plain words, from now on and for every form: no sign-in is needed for it. Throws Refusal NOT_FOUND. */
  async read(code: string, format: string): Promise<void> {
    const link = isReplyCode(code) ? await this.links.opened(marksOf(code)) : null;
    const known = formFormats.find((one) => one === format);
    if (!link || !known) throw new Refusal('NOT_FOUND');
    await this.transactions.as(linkActor(link.guardianId, 'consent.reply-page'), () => this.formats.choose(link.guardianId, known, this.clock.now()));
  }

  /** The language of every form from now on. Throws Refusal NOT_FOUND, LANGUAGE_UNKNOWN. */
  async readIn(code: string, language: string): Promise<void> {
    const link = isReplyCode(code) ? await this.links.opened(marksOf(code)) : null;
    if (!link) throw new Refusal('NOT_FOUND');
    await this.transactions.as(linkActor(link.guardianId, 'consent.reply-page'), () => this.choosing.run(link.guardianId, language));
  }

  async renew(code: string, address: string): Promise<void> {
    await this.renewing.run(code, address);
  }
}

function lastOf(said: readonly { readonly at: Instant }[]): PlainDate | null {
  const last = said.at(-1);
  return last === undefined ? null : londonDay(last.at);
}
