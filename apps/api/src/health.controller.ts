import { Database } from '@alongside/platform/database';
import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process answers. */
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can do its work: the database answers too. */
  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await this.database.query('select 1');
    } catch {
      throw new ServiceUnavailableException({ status: 'waiting for the database' });
    }
    return { status: 'ok' };
  }
}
