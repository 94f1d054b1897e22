import { CouncilDoor } from '@alongside/council/server';
import { Refusal } from '@alongside/kernel';
import { refusalSentence } from '@alongside/kit/refusals';
import { replyPage, type Html } from '@alongside/kit/reply';
import { Body, Controller, Get, Ip, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

import { AskForNewLink } from '../actions/ask-for-new-link';
import { answeredPage } from './answered-page';
import { chosenAnswer, type ChosenAnswer } from './choices';
import { endedPage, newLinkPage, unknownPage } from './ended-page';
import { Invitations, type Invitation, type OpenedInvitation } from './invitations';
import { offerPage } from './offer-page';
import { stillYesPage } from './still-yes-page';

const PAGE = 'text/html; charset=utf-8';

/** The reply page behind a private link: plain HTML, no script. Opening it changes nothing; only the buttons do. */
@Controller('i')
export class InvitationController {
  constructor(private readonly invitations: Invitations, private readonly newLink: AskForNewLink, private readonly council: CouncilDoor) {}

  @Get(':code')
  async show(@Param('code') code: string, @Res() reply: FastifyReply): Promise<void> {
    await this.send(reply, 200, await this.invitations.find(code), null);
  }

  @Post(':code')
  async answer(@Param('code') code: string, @Body() form: unknown, @Res() reply: FastifyReply): Promise<void> {
    const invitation = await this.invitations.find(code);
    const chosen = chosenAnswer((form as { answer?: unknown } | null | undefined)?.answer);
    if (!invitation || invitation.ended) return this.send(reply, 200, invitation, null);
    if (chosen === null) return this.send(reply, 422, invitation, 'Choose yes, not sure or no.');
    try {
      await this.invitations.answer(invitation, chosen);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const sentence = refusalSentence(error.code, error.params);
      return error.code === 'OVER_OWN_LIMIT' ? this.askAgain(reply, invitation, sentence, chosen) : this.send(reply, 409, invitation, sentence);
    }
    // Shown by a fresh GET, so that going back or opening the page again sends nothing twice.
    await reply.code(303).header('location', `/i/${code}`).send();
  }

  @Post(':code/new-link')
  async askForNewLink(@Param('code') code: string, @Ip() address: string, @Res() reply: FastifyReply): Promise<void> {
    const invitation = await this.invitations.find(code);
    const opened = invitation && (await this.invitations.open(invitation));
    if (!opened) return this.send(reply, 200, null, null);
    try {
      await this.newLink.run(code, address);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return this.send(reply, isTooMuch(error) ? 429 : 409, invitation, refusalSentence(error.code));
    }
    await reply.code(200).type(PAGE).send(pageOf(opened, newLinkPage(opened)));
  }

  private async askAgain(reply: FastifyReply, invitation: Invitation, question: string, chosen: ChosenAnswer): Promise<void> {
    const opened = await this.invitations.open(invitation);
    await reply.code(opened ? 409 : 404).type(PAGE).send(opened ? pageOf(opened, stillYesPage(opened, question, chosen)) : await this.unknown());
  }

  private async send(reply: FastifyReply, status: number, invitation: Invitation | null, problem: string | null): Promise<void> {
    const opened = invitation && (await this.invitations.open(invitation));
    if (!opened) return void (await reply.code(404).type(PAGE).send(await this.unknown()));
    await reply.code(opened.ended && status !== 429 ? 410 : status).type(PAGE).send(pageOf(opened, bodyOf(opened, problem)));
  }

  /** No link of ours: who holds half of one still finds somebody to call. */
  private async unknown(): Promise<string> {
    const { team, worried } = await this.council.whomToCall();
    return replyPage({ title: 'Can you come?', audience: 'adult', body: unknownPage(), worried, person: team && { heading: 'Call us', name: team.label, words: team.hours ?? null, call: team } });
  }
}

/** Not about this link: too much was asked for from this connection, or by everybody. */
const isTooMuch = ({ code }: Refusal) => code === 'TOO_MANY_FROM_HERE' || code === 'TOO_MUCH_SENT';

function bodyOf(invitation: OpenedInvitation, problem: string | null): Html {
  if (invitation.ended) return endedPage(invitation, problem);
  return invitation.date.state === 'offered' ? offerPage(invitation, problem) : answeredPage(invitation, problem);
}

function pageOf(invitation: OpenedInvitation, body: Html): string {
  const { contactName } = invitation.date;
  return replyPage({
    title: 'Can you come?', audience: invitation.audience, body, worried: invitation.worried,
    person: contactName && invitation.team ? { heading: `${contactName} is your person`, words: invitation.team.hours ?? null, call: invitation.team } : null,
  });
}
