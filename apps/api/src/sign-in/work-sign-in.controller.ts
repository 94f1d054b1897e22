import { randomBytes } from 'node:crypto';

import { AccountsDoor } from '@alongside/accounts/server';
import { Refusal, type Actor } from '@alongside/kernel';
import { ActingActor } from '@alongside/platform/auth';
import { tellRefused, type Cookies } from '@alongside/platform/graphql';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const COOKIES_OF = Symbol('cookies of a request');
type CookiesOf = (request: FastifyRequest, reply: FastifyReply) => Cookies;

/** The way to the council's own sign-in and back. Whatever goes wrong ends on our page, which says it kindly and shows another way. */
@Controller('work-sign-in')
export class WorkSignInController {
  constructor(private readonly accounts: AccountsDoor, @Inject(COOKIES_OF) private readonly cookiesOf: CookiesOf) {}

  @Get()
  async begin(
    @Query('to') to: unknown, @Query('again') again: unknown, @ActingActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply,
  ): Promise<void> {
    // Another site may open this address, but it may not sign anybody in: whoever is there presses the button themselves.
    if (request.headers['sec-fetch-site'] === 'cross-site' || request.headers['sec-fetch-site'] === 'same-site') return void reply.redirect('/sign-in?said=WORK_SIGN_IN_TAP', 303);
    const cookies = this.cookiesOf(request, reply);
    const browser = cookies.read('sign-in') ?? randomBytes(32).toString('base64url');
    cookies.keep('sign-in', browser);
    await this.orSay(reply, async () => this.accounts.beginWorkSignIn(browser, ownPage(to), again === '1', actor));
  }

  @Get('back')
  async back(@ActingActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const cookies = this.cookiesOf(request, reply);
    await this.orSay(reply, async () => {
      const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
      const { returnTo, signedIn } = await this.accounts.finishWorkSignIn(query, cookies.read('sign-in') ?? '', actor);
      cookies.forget('sign-in');
      cookies.keep('session', signedIn.token);
      return returnTo ?? '/sign-in';
    });
  }

  private async orSay(reply: FastifyReply, where: () => Promise<string>): Promise<void> {
    try {
      reply.redirect(await where(), 303);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      tellRefused(error.code, '/work-sign-in');
      reply.redirect(`/sign-in?said=${error.code}`, 303);
    }
  }
}

/** Only a page of ours: `//elsewhere` and `/\\elsewhere` are other sites to a browser. */
function ownPage(to: unknown): string {
  return typeof to === 'string' && /^\/[\w/-]*$/.test(to) && !to.startsWith('//') ? to : '/sign-in';
}
