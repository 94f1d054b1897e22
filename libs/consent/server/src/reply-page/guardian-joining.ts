import { CouncilDoor } from '@alongside/council/server';
import { formFormats, hasRunOut, type JoiningLink, type JoiningState } from '@alongside/consent/rules';
import { Clock, isId, must, Refusal, type Id, type PlainDate } from '@alongside/kernel';
import type { ReplyCall } from '@alongside/kit/reply';
import { JoiningWords } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { StrangerSends } from '@alongside/platform/strangers';
import { Injectable } from '@nestjs/common';

import { AnswerJoining, joiningPage } from '../actions/answer-joining';
import { AskForJoining, whyNotAskAbout } from '../actions/ask-for-joining';
import { JoiningShown, type ShownJoining } from '../joining-shown';
import { isReplyCode, markOf } from '../reply-code';
import { JoiningAskingStore } from '../store/joining-asking.store';
import { JoiningLinks } from '../store/joining-links.store';
import { otherLanguages } from './reading-switch';

export interface OpenedJoining {
  readonly code: string;
  readonly state: JoiningState;
  readonly guardianName: string;
  readonly childName: string;
  readonly shown: ShownJoining;
  /** Languages it can be read in besides. */
  readonly languages: readonly string[];
  readonly saidOn: PlainDate | null;
  readonly runOut: boolean;
  /** A newer link is on its way to them, or there already. */
  readonly newLinkSent: boolean;
  /** There is nothing to answer any more. */
  readonly over: boolean;
  readonly team: ReplyCall | null;
  readonly worried: ReplyCall | null;
}

/** What the link of somebody opens who is asked whether a young person may come in. They are nobody of ours yet, so the house acts for them, about this one asking only. */
@Injectable()
export class GuardianJoining {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly enquiries: JoiningWords,
    private readonly askings: JoiningAskingStore,
    private readonly links: JoiningLinks,
    private readonly shown: JoiningShown,
    private readonly asking: AskForJoining,
    private readonly answering: AnswerJoining,
    private readonly strangers: StrangerSends,
  ) {}

  /** Changes nothing, however often it is opened. Null for a code nobody was given. */
  open(code: string): Promise<OpenedJoining | null> {
    return this.behind(code, async (link) => {
      const asking = await this.askings.find(link.askingId);
      const enquiry = asking && (await this.enquiries.enquiry(asking.enquiryId));
      if (!asking || !enquiry) return null;
      const newest = await this.links.newest(asking.id);
      const contacts = await this.council.contacts();
      const hub = contacts.filter(({ code: name }) => name.startsWith('safeguarding'));
      const shown = await this.shown.for(enquiry.name ?? '', asking);
      const replaced = newest !== null && newest.id !== link.id;
      return {
        code, state: asking.state, guardianName: firstWord(asking.name), childName: enquiry.name ?? '', shown, saidOn: asking.answeredOn,
        languages: otherLanguages([shown.language], await this.shown.wordingsNow()),
        runOut: replaced || hasRunOut(link, this.clock.today()), newLinkSent: replaced && newest !== null && !hasRunOut(newest, this.clock.today()),
        over: asking.state === 'over' || whyNotAskAbout(enquiry) !== null,
        team: contacts.find(({ code: name }) => name.startsWith('team')) ?? null, worried: hub.find(({ isNow }) => isNow) ?? hub[0] ?? null,
      };
    });
  }

  /** Throws Refusal NOT_FOUND, LINK_RUN_OUT, JOINING_OVER, JOINING_ANSWERED, WORDS_NOT_THESE, ANSWER_UNKNOWN. */
  async answer(code: string, said: string, shown: string): Promise<void> {
    await this.answering.byLink(code, said, isId(shown) ? (shown as Id<'ConsentForm'>) : null);
  }

  /** Throws Refusal NOT_FOUND for a way or language these words are not there in. */
  async read(code: string, { format, language }: { readonly format: string; readonly language: string }): Promise<void> {
    await this.behind(code, async (link) => {
      const there = await this.shown.wordingsNow();
      const how = { ...known('format', formFormats.find((one) => one === format)), ...known('language', there.find((one) => one.language === language)?.language) };
      if (Object.keys(how).length === 0) throw new Refusal('NOT_FOUND');
      await this.askings.reads(link.askingId, how);
      return null;
    });
  }

  /** One tap on a link that ran out: a new one goes to the same address. While one still works, none is made. Throws Refusal NOT_FOUND, TOO_MANY_FROM_HERE, TOO_MUCH_SENT, JOINING_OVER, JOINING_ANSWERED. */
  async renew(code: string, network: string): Promise<void> {
    const found = await this.behind(code, async (link) => {
      const asking = await this.askings.lock(link.askingId);
      const enquiry = await this.enquiries.enquiry(asking.enquiryId);
      must(enquiry !== null && whyNotAskAbout(enquiry) === null && asking.state !== 'over' ? null : 'JOINING_OVER');
      must(asking.state === 'asked' ? null : 'JOINING_ANSWERED');
      const newest = await this.links.newest(asking.id);
      if (newest && !hasRunOut(newest, this.clock.today())) return link;
      await this.strangers.ask(this.strangers.mark(network));
      if (!(await this.strangers.takeOne())) throw new Refusal('TOO_MUCH_SENT');
      await this.asking.send(asking);
      return link;
    });
    if (found === null) throw new Refusal('NOT_FOUND');
  }

  private behind<Found>(code: string, then: (link: JoiningLink) => Promise<Found | null>): Promise<Found | null> {
    return this.transactions.as(joiningPage, () => this.transactions.run(async () => {
      const link = isReplyCode(code) ? await this.links.opened(markOf(code)) : null;
      return link && then(link);
    }));
  }
}

const known = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value });
const firstWord = (name: string | null): string => (name ?? '').split(' ')[0] ?? '';
