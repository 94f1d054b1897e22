import { longDate, londonDay, londonTime, Refusal, spokenTime } from '@alongside/kernel';
import { DemoClock, milliseconds } from '@alongside/platform/clock';
import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { wantsJson } from './wants-json';

const LONGEST_MOVE = milliseconds('P366D');

@Controller('demo')
export class DemoClockController {
  constructor(private readonly clock: DemoClock) {}

  /** Moves the demo's clock on, `advance=P1D`; a year at most at a time, never back. */
  @Post('clock')
  async advance(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const advance = (body as { advance?: unknown } | null)?.advance;
    const move = milliseconds(typeof advance === 'string' ? advance : '');
    if (move > LONGEST_MOVE) throw new Refusal('DURATION_TOO_LONG', 'advance');
    const now = await this.clock.advance(move);
    if (!wantsJson(request)) return void reply.redirect('/demo', 303);
    reply.code(200).send({ now, londonDay: londonDay(now), inWords: `${longDate(londonDay(now))}, ${spokenTime(londonTime(now))}` });
  }
}
