import { CouncilDoor } from '@alongside/council/server';
import { isId, Refusal, type Id } from '@alongside/kernel';
import { refusalSentence } from '@alongside/kit/refusals';
import { replyPage, type Html } from '@alongside/kit/reply';
import { Body, Controller, Get, Ip, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

import { AskToJoin } from '../actions/ask-to-join';
import { ProveEnquiry } from '../actions/prove-enquiry';
import { JoiningValues } from '../joining-values';
import { codePage, thankYouPage } from './after-asking';
import { joinForm, nothingTyped, type FieldProblem, type TypedForm } from './join-form';

const PAGE = 'text/html; charset=utf-8';

/** Where anybody asks to join, without an account: plain HTML, no script, small enough for any phone. Opening it changes nothing. */
@Controller('join')
export class JoinController {
  constructor(
    private readonly council: CouncilDoor,
    private readonly values: JoiningValues,
    private readonly asking: AskToJoin,
    private readonly proving: ProveEnquiry,
  ) {}

  @Get()
  async show(@Res() reply: FastifyReply): Promise<void> {
    await this.send(reply, 200, joinForm(nothingTyped, null, await this.values.ages()));
  }

  @Post()
  async ask(@Body() form: unknown, @Ip() address: string, @Res() reply: FastifyReply): Promise<void> {
    const typed = typedForm(form);
    // A field nobody sees: who fills it in is a program, and hears what everybody hears.
    if (wordOf(form, 'website') !== '') return this.send(reply, 200, codePage('', null));
    try {
      const { heardFrom, grownUp, ...rest } = typed;
      const id = await this.asking.run({ ...rest, grownUp: grownUp === '' ? null : grownUp === 'yes', heardFrom: heardFrom === '' ? null : heardFrom }, address);
      await this.send(reply, 200, codePage(id, null));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await this.send(reply, statusOf(error), joinForm(typed, problemOf(error), await this.values.ages()));
    }
  }

  @Post('code')
  async prove(@Body() form: unknown, @Res() reply: FastifyReply): Promise<void> {
    const id = wordOf(form, 'enquiry');
    try {
      if (!isId(id)) throw new Refusal('SIGN_IN_CODE_NOT_RIGHT', 'code');
      await this.send(reply, 200, thankYouPage(await this.proving.run(id as Id<'Enquiry'>, wordOf(form, 'code').slice(0, 40))));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await this.send(reply, statusOf(error), codePage(isId(id) ? id : '', problemOf(error)));
    }
  }

  private async send(reply: FastifyReply, status: number, body: Html): Promise<void> {
    const { team, worried } = await this.council.whomToCall();
    await reply.code(status).type(PAGE).send(replyPage({
      title: 'Join in', audience: 'adult', body, worried,
      person: team && { heading: 'Would you rather talk?', name: team.label, words: team.hours ?? null, call: team },
    }));
  }
}

const problemOf = ({ code, field, params }: Refusal): FieldProblem => ({ field: field ?? 'name', sentence: code === 'KIND_UNKNOWN' ? 'Choose who you are.' : refusalSentence(code, params) });
const statusOf = ({ code }: Refusal): number => (code === 'TOO_MANY_FROM_HERE' || code === 'TOO_MUCH_SENT' ? 429 : 422);

function wordOf(form: unknown, name: string): string {
  const value = (form as Record<string, unknown> | null | undefined)?.[name];
  return typeof value === 'string' ? value : '';
}

function typedForm(form: unknown): TypedForm {
  return { name: wordOf(form, 'name'), address: wordOf(form, 'address'), kind: wordOf(form, 'kind'), grownUp: wordOf(form, 'grownUp'), age: wordOf(form, 'age'), heardFrom: wordOf(form, 'heardFrom') };
}
