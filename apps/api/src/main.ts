import 'reflect-metadata';

import { config } from '@alongside/platform/config';
import { log } from '@alongside/platform/log';

import { buildApi } from './http';

const settings = config();
const app = await buildApi(settings);
await app.listen(settings.port, settings.host);
log.event('api-ready', { port: settings.port });
