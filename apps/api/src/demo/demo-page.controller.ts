import { AccountsDoor } from '@alongside/accounts/server';
import { longDate, londonDay, londonTime, spokenTime } from '@alongside/kernel';
import { DemoClock } from '@alongside/platform/clock';
import { Controller, Get, Header } from '@nestjs/common';

import { demoPage, type Choice } from './demo-page';
import { demoStyle } from './demo-style';
import { peopleToBe } from './people-to-be';

@Controller('demo')
export class DemoPageController {
  constructor(private readonly accounts: AccountsDoor, private readonly clock: DemoClock) {}

  /** Who you can be, and what time the demo has. */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(): Promise<string> {
    const choices: Choice[] = [];
    for (const choice of peopleToBe) {
      const person = await this.accounts.personByDemoKey(choice.key);
      if (person) choices.push({ ...choice, person });
    }
    const now = this.clock.now();
    return demoPage({ choices, now: `${longDate(londonDay(now))}, ${spokenTime(londonTime(now))}` }).text;
  }

  @Get('demo.css')
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    return demoStyle;
  }
}
