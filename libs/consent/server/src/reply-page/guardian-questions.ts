import { AccountsDoor } from '@alongside/accounts/server';
import { CouncilDoor } from '@alongside/council/server';
import { hasRunOut, ownWordOf, wordOf, type Answer, type FormFormat, type ReplyLink, type ShownScopeWords, type Wording } from '@alongside/consent/rules';
import { Clock, isId, linkActor, parsePlainDate, Refusal, type Id, type PlainDate } from '@alongside/kernel';
import type { ReplyCall } from '@alongside/kit/reply';
import { MembersDoor } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AnswerConsent } from '../actions/answer-consent';
import { ConsentWords } from '../consent-words';
import { isReplyCode, marksOf } from '../reply-code';
import { SaidForOthers } from '../said-for-others';
import { ConsentsRead } from '../store/consents.read';
import { SoonerEnds, type SoonerEnd } from '../sooner-ends';
import { ReadingFormats } from '../store/reading-formats';
import { ReplyLinkStore } from '../store/reply-link.store';
import { Wordings, type ChosenWording } from '../wordings';
import { otherLanguages } from './reading-switch';

export interface OpenedQuestion {
  readonly id: Id<'Consent'>;
  readonly words: ShownScopeWords;
  /** In which language and format they are. */
  readonly wording: ChosenWording;
  readonly wordings: readonly Wording[];
  readonly answer: Answer | null;
  readonly ownAnswer: Answer | null;
  readonly inNewWords: boolean;
  readonly ends: readonly SoonerEnd[];
  /** The day they said it last, and the last day it holds. */
  readonly saidOn: PlainDate | null;
  readonly until: PlainDate | null;
  /** They wrote something beside it already. */
  readonly wordsKept: boolean;
}

export interface OpenedQuestions {
  readonly code: string;
  readonly childName: string;
  readonly guardianName: string;
  /** Not answered yet first. */
  readonly questions: readonly OpenedQuestion[];
  readonly format: FormFormat;
  /** Languages some of what waits can be read in besides. */
  readonly languages: readonly string[];
  readonly runOut: boolean;
  readonly newLinkSent: boolean;
  readonly team: ReplyCall | null;
  readonly worried: ReplyCall | null;
}

/** What one guardian is asked about one young person: every question on its own, none bundled, behind one private link. */
@Injectable()
export class GuardianQuestions {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly council: CouncilDoor,
    private readonly members: MembersDoor,
    private readonly links: ReplyLinkStore,
    private readonly consents: ConsentsRead,
    private readonly shown: ConsentWords,
    private readonly answering: AnswerConsent,
    private readonly ends: SoonerEnds,
    private readonly formats: ReadingFormats,
    private readonly said: SaidForOthers,
    private readonly wordings: Wordings,
  ) {}

  /** Changes nothing. Null for a code nobody was given, for another kind of link, and for whoever decides no more. */
  async open(code: string): Promise<OpenedQuestions | null> {
    const link = isReplyCode(code) ? await this.links.opened(marksOf(code)) : null;
    const memberId = link?.memberId;
    return link && memberId ? this.transactions.as(linkActor(link.guardianId, 'consent.reply-page'), () => this.transactions.run(() => this.behind(link, memberId, code))) : null;
  }

  private async behind(link: ReplyLink, memberId: Id<'Member'>, code: string): Promise<OpenedQuestions | null> {
    const { guardianId } = link;
    if (!(await this.members.wardsOf(guardianId, this.clock.today())).includes(memberId)) return null;
    const newest = await this.links.newestAbout(memberId, guardianId);
    const runOut = hasRunOut(link, this.clock.today());
    const contacts = await this.council.contacts();
    const hub = contacts.filter(({ code: name }) => name.startsWith('safeguarding'));
    const questions = runOut ? [] : await this.questions(memberId, guardianId);
    const waiting = questions.filter(({ answer }) => answer === null);
    return {
      code, runOut, format: await this.formats.of(guardianId), languages: otherLanguages(waiting.map(({ wording }) => wording.language), waiting.flatMap(({ wordings }) => wordings)),
      childName: (await this.members.member(memberId))?.knownAs ?? '',
      guardianName: (await this.accounts.person(guardianId))?.firstName ?? '',
      questions: [...waiting, ...questions.filter(({ answer }) => answer !== null)],
      newLinkSent: newest !== null && newest.id !== link.id && !hasRunOut(newest, this.clock.today()),
      team: contacts.find(({ code: name }) => name.startsWith('team')) ?? null,
      worried: hub.find(({ isNow }) => isNow) ?? hub[0] ?? null,
    };
  }

  private async questions(memberId: Id<'Member'>, guardianId: Id<'Person'>): Promise<readonly OpenedQuestion[]> {
    const found: OpenedQuestion[] = [];
    const lastSaid = await this.said.lastSaid(guardianId, memberId);
    for (const one of (await this.consents.heldBy(guardianId)).filter((held) => held.memberId === memberId)) {
      if ((await this.answering.whyNot(one, guardianId)) !== null) continue;
      const { words, ...wording } = await this.shown.for(one, guardianId);
      found.push({ id: one.id, words, wording, wordings: await this.wordings.offered(one.formId), answer: wordOf(one, guardianId), ownAnswer: ownWordOf(one), inNewWords: one.inNewWords, ends: await this.ends.of(one), saidOn: lastSaid.get(one.id)?.on ?? null, until: one.until, wordsKept: lastSaid.get(one.id)?.wrote ?? false });
    }
    return found;
  }

  /** Throws Refusal NOT_FOUND for a question that is not behind this link, LINK_RUN_OUT, and what the answer itself is refused with. */
  async answer(code: string, question: string, said: string, { words, shown }: { readonly words: string; readonly shown: string }): Promise<void> {
    const link = isReplyCode(code) ? await this.links.opened(marksOf(code)) : null;
    if (!link?.memberId || !isId(question)) throw new Refusal('NOT_FOUND');
    if (hasRunOut(link, this.clock.today())) throw new Refusal('LINK_RUN_OUT');
    const { guardianId, memberId } = link;
    const by = linkActor(guardianId, 'consent.reply-page');
    await this.transactions.as(by, async () => {
      const asked = await this.consents.one(question as Id<'Consent'>);
      if (asked?.memberId !== memberId || !(await this.members.wardsOf(guardianId, this.clock.today())).includes(memberId)) throw new Refusal('NOT_FOUND');
      const sooner = /^yes until (\d{4}-\d\d-\d\d)$/.exec(said);
      await this.answering.run({ consentId: asked.id, answer: sooner ? 'yes' : said, words, giverId: guardianId, until: sooner ? dayOf(sooner[1] ?? '') : null, shownId: isId(shown) ? (shown as Id<'ConsentForm'>) : null }, by);
    });
  }
}

/** Throws Refusal END_NOT_AHEAD for a day that no calendar has. */
function dayOf(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (day === null) throw new Refusal('END_NOT_AHEAD', 'until');
  return day;
}
