import 'reflect-metadata';

import { config } from '@alongside/platform/config';
import { Clockwork, Relay } from '@alongside/platform/jobs';
import { frameworkLog, log } from '@alongside/platform/log';
import { NestFactory } from '@nestjs/core';

import { WorkerModule } from './worker.module';

const app = await NestFactory.createApplicationContext(WorkerModule.with(config()), { logger: frameworkLog });
app.enableShutdownHooks();
await app.get(Relay).start();
await app.get(Clockwork).start();
log.event('worker-ready');
