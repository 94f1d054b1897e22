import { config, type Config } from '@alongside/platform/config';
import { frameworkLog } from '@alongside/platform/log';
import type { DynamicModule, INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

import { tellAndEnd } from './tell-and-end';
import { ToolModule } from './tool-module';

/** How much of the house a program needs. */
interface Furnished {
  with(settings: Config): DynamicModule;
}

/** Runs a program for a person at a terminal. It answers its exit code; what goes wrong ends as one sentence. */
export async function atTheTerminal(program: (house: INestApplicationContext, settings: Config, say: (line: string) => void) => Promise<number>, House: Furnished = ToolModule): Promise<void> {
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  try {
    const settings = config();
    const house = await NestFactory.createApplicationContext(House.with(settings), { logger: frameworkLog, abortOnError: false });
    process.exitCode = await program(house, settings, say).finally(() => house.close());
  } catch (error) {
    tellAndEnd(error);
  }
}
