import { AccountsDoor } from '@alongside/accounts/server';
import { Refusal } from '@alongside/kernel';
import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { requestCookies } from '../request-cookies';
import { personToBe } from './people-to-be';
import { wantsJson } from './wants-json';

const cookiesOf = requestCookies({ demo: true });

@Controller('demo')
export class DemoSignInController {
  constructor(private readonly accounts: AccountsDoor) {}

  /** Be somebody: `person=coordinator`. Staff come in as if with a second proof, members with a code only. */
  @Post('sign-in')
  async signIn(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const key = (body as { person?: unknown } | null)?.person;
    const choice = typeof key === 'string' ? personToBe(key) : undefined;
    const person = choice && (await this.accounts.personByDemoKey(choice.key));
    if (!choice || !person) throw new Refusal('NOT_FOUND', 'person');
    const token = await this.accounts.openSession(person.id, person.audience === 'staff' ? 2 : 1);
    cookiesOf(request, reply).keep('session', token);
    if (!wantsJson(request)) return void reply.redirect(choice.home, 303);
    reply.code(200).send({ person: choice.key, personId: person.id, displayName: person.displayName, home: choice.home });
  }
}
