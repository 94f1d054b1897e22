import { randomBytes } from 'node:crypto';

import { AccountsDoor } from '@alongside/accounts/server';
import { Refusal } from '@alongside/kernel';
import { saidOf } from '@alongside/kit/refusals';
import type { AskedRequest } from '@alongside/platform/auth';
import { KnocksAMinute, tellRefused, type Cookies } from '@alongside/platform/graphql';
import { log, problemOf } from '@alongside/platform/log';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const COOKIES_OF = Symbol('cookies of a request');
type CookiesOf = (request: FastifyRequest, reply: FastifyReply) => Cookies;
type Asked = FastifyRequest & AskedRequest;

const SIGN_IN = '/sign-in';

/** The way to the council's own sign-in and back. Whatever goes wrong, expected or not, ends on our page, which says it kindly and shows another way. */
@Controller('work-sign-in')
export class WorkSignInController {
  constructor(private readonly accounts: AccountsDoor, @Inject(COOKIES_OF) private readonly cookiesOf: CookiesOf, private readonly knocks: KnocksAMinute) {}

  @Get()
  async begin(@Query('to') to: unknown, @Query('again') again: unknown, @Req() request: Asked, @Res() reply: FastifyReply): Promise<void> {
    // Another site may open this address, but it may not sign anybody in: whoever is there presses the button themselves.
    if (request.headers['sec-fetch-site'] === 'cross-site' || request.headers['sec-fetch-site'] === 'same-site') return say(reply, 'WORK_SIGN_IN_TAP', null);
    const [where, proving] = [ownPage(to), again === '1'];
    try {
      const actor = await request.askActor();
      if (actor.personId === null) this.knocks.count(request.ip);
      const cookies = this.cookiesOf(request, reply);
      const browser = cookies.read('sign-in') ?? randomBytes(32).toString('base64url');
      cookies.keep('sign-in', browser);
      reply.redirect(await this.accounts.beginWorkSignIn(browser, where, proving, actor), 303);
    } catch (error) {
      sayWhy(reply, error, proving ? where : null);
    }
  }

  @Get('back')
  async back(@Req() request: Asked, @Res() reply: FastifyReply): Promise<void> {
    try {
      const cookies = this.cookiesOf(request, reply);
      const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
      const { returnTo, signedIn, fault, proving } = await this.accounts.finishWorkSignIn(query, cookies.read('sign-in') ?? '', await request.askActor());
      if (signedIn === null) return sayWhy(reply, fault, proving ? returnTo : null);
      cookies.forget('sign-in');
      cookies.keep('session', signedIn.token);
      reply.redirect(returnTo, 303);
    } catch (error) {
      sayWhy(reply, error, null);
    }
  }
}

function sayWhy(reply: FastifyReply, error: unknown, backTo: string | null): void {
  if (error instanceof Refusal) tellRefused(error.code, '/work-sign-in');
  else log.problem('work-sign-in', problemOf(error));
  say(reply, error instanceof Refusal ? error.code : 'UNEXPECTED', backTo);
}

/** Whoever was proving again is still signed in: the page leads them back to where they were. */
function say(reply: FastifyReply, code: string, backTo: string | null): void {
  const back = backTo === null || backTo === SIGN_IN ? '' : `&to=${encodeURIComponent(backTo)}`;
  void reply.redirect(`${SIGN_IN}?said=${saidOf(code)}${back}`, 303);
}

/** Only a page of ours: `//elsewhere` and `/\\elsewhere` are other sites to a browser. */
function ownPage(to: unknown): string {
  return typeof to === 'string' && /^\/[\w/-]*$/.test(to) && !to.startsWith('//') ? to : SIGN_IN;
}
