import { CouncilDoor } from '@alongside/council/server';
import { Refusal } from '@alongside/kernel';
import { refusalSentence } from '@alongside/kit/refusals';
import { replyPage, type Html } from '@alongside/kit/reply';
import { Body, Controller, Get, Ip, Param, Post, Query, Res } from '@nestjs/common';

import { answeredPage } from './answered-page';
import { overPage, runOutPage, unknownPage } from './closed-page';
import { GuardianJoining } from './guardian-joining';
import { GuardianQuestions, type OpenedQuestions } from './guardian-questions';
import { GuardianReplies, type OpenedReply } from './guardian-replies';
import { joiningPageOf } from './joining-page';
import { questionPage } from './question-page';
import { questionsPage, saidPage, wordsAt } from './questions-page';
import type { WordsProblem } from './words-beside';

/** As much of an answer as a page without scripts needs. */
interface PageReply {
  code(status: number): PageReply;
  header(name: string, value: string): PageReply;
  send(body: string): unknown;
}

type Typed = Readonly<Record<string, unknown>> | undefined;

/** The guardian's no-login page. Looking changes nothing; each answer is one tap. */
@Controller('c')
export class PermissionReplyController {
  constructor(private readonly replies: GuardianReplies, private readonly questions: GuardianQuestions, private readonly joining: GuardianJoining, private readonly council: CouncilDoor) {}

  @Get(':code')
  async look(@Param('code') code: string, @Query('said') said: unknown, @Res() answer: PageReply): Promise<void> {
    await this.show(answer, code, null, 200, said);
  }

  @Post(':code')
  async say(@Param('code') code: string, @Body() typed: Typed, @Res() answer: PageReply): Promise<void> {
    const words = textOf(typed?.words);
    const question = textOf(typed?.question);
    try {
      const [format, language, shown] = [textOf(typed?.format), textOf(typed?.language), textOf(typed?.shown)];
      if (await this.joining.open(code)) await this.sayJoining(code, { format, language, shown, said: textOf(typed?.answer) });
      else if (format !== '') await this.replies.read(code, format);
      else if (language !== '') await this.replies.readIn(code, language);
      else if (question === '') await this.replies.answer(code, textOf(typed?.answer), words, shown);
      else await this.questions.answer(code, question, textOf(typed?.answer), { words, shown });
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      // Anything but the words themselves is told by the page as it now is: run out, over, unknown, or still unanswered.
      const problem = refusal.field === 'words' ? { typed: words, sentence: refusalSentence(refusal.code, refusal.params), question } : null;
      return this.show(answer, code, problem, 422);
    }
    // Who said no or wants to talk may write beside it: the page opens there, and asks nobody to.
    const mayWrite = question !== '' && words === '' && ['no', 'talk'].includes(textOf(typed?.answer));
    this.goTo(answer, code, mayWrite ? `#${wordsAt(question)}` : '');
  }

  @Post(':code/renew')
  async renew(@Param('code') code: string, @Ip() address: string, @Res() answer: PageReply): Promise<void> {
    try {
      await ((await this.joining.open(code)) ? this.joining.renew(code, address) : this.replies.renew(code, address));
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      if (isTooMuch(refusal)) return this.show(answer, code, { typed: '', sentence: refusalSentence(refusal.code) }, 429);
    }
    this.goTo(answer, code);
  }

  private async show(answer: PageReply, code: string, problem: WordsProblem | null, refused = 200, said: unknown = undefined): Promise<void> {
    const reply = await this.replies.open(code);
    const several = reply === null ? await this.questions.open(code) : null;
    const joining = reply === null && several === null ? await this.joining.open(code) : null;
    const found = reply ?? several ?? joining;
    const body = reply !== null ? bodyOf(reply, problem) : several !== null ? severalOf(several, problem, said) : joining !== null ? joiningPageOf(joining, problem?.sentence ?? null) : unknownPage;
    const status = found === null ? 404 : refused;
    const { team, worried } = found ?? (await this.council.whomToCall());
    const page = replyPage({
      title: 'Is it OK with you?', audience: 'adult', body, worried,
      person: team && { heading: 'Call us', name: team.label, words: team.hours ?? null, call: team },
    });
    answer.code(status).header('content-type', 'text/html; charset=utf-8').send(page);
  }

  private async sayJoining(code: string, { format, language, shown, said }: Readonly<Record<'format' | 'language' | 'shown' | 'said', string>>): Promise<void> {
    if (format !== '' || language !== '') return this.joining.read(code, { format, language });
    return this.joining.answer(code, said, shown);
  }

  /** See other: going back or forward in the browser never sends an answer twice. */
  private goTo(answer: PageReply, code: string, part = ''): void {
    answer.code(303).header('location', `/c/${encodeURIComponent(code)}${part}`).send('');
  }
}

function bodyOf(reply: OpenedReply, problem: WordsProblem | null): Html {
  if (reply.whyNotAnswer !== null) return overPage(reply.whyNotAnswer);
  if (reply.runOut) return runOutPage(reply, problem?.sentence ?? null);
  return reply.answer === null ? questionPage(reply) : answeredPage(reply, reply.answer, problem);
}

/** `said` is the page of what was answered that somebody turned to. */
function severalOf(several: OpenedQuestions, problem: WordsProblem | null, said: unknown): Html {
  return typeof said === 'string' && !several.runOut ? saidPage(several, Number(said)) : questionsPage(several, problem);
}

/** Not about this link: too much was asked for from this connection, or by everybody. */
const isTooMuch = ({ code }: Refusal) => code === 'TOO_MANY_FROM_HERE' || code === 'TOO_MUCH_SENT';

function textOf(typed: unknown): string {
  return typeof typed === 'string' ? typed : '';
}
