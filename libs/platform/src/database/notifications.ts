import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';

import { Database } from './database';

type Heard = (payload: string) => void;

/** LISTEN and NOTIFY on one connection that comes back by itself. A lost message only delays: every listener also looks by the clock. */
@Injectable()
export class Notifications implements OnApplicationShutdown {
  private readonly listeners = new Map<string, Heard[]>();
  private client: Client | null = null;
  private opening: Promise<void> | null = null;
  private closed = false;

  constructor(private readonly database: Database, private readonly url: string) {}

  /** Inside a transaction the message leaves with the commit. */
  async tell(channel: string, payload = ''): Promise<void> {
    await this.database.query('select pg_notify($1, $2)', [channel, payload]);
  }

  async listen(channel: string, heard: Heard): Promise<void> {
    this.listeners.set(channel, [...(this.listeners.get(channel) ?? []), heard]);
    if (this.client) await this.client.query(`listen "${channel}"`);
    else await this.open();
  }

  private open(): Promise<void> {
    this.opening ??= this.connect().finally(() => (this.opening = null));
    return this.opening;
  }

  private async connect(): Promise<void> {
    const client = new Client({ connectionString: this.url });
    client.on('error', () => this.reopenSoon(client));
    client.on('end', () => this.reopenSoon(client));
    client.on('notification', ({ channel, payload }) => {
      for (const heard of this.listeners.get(channel) ?? []) heard(payload ?? '');
    });
    try {
      await client.connect();
      for (const channel of this.listeners.keys()) await client.query(`listen "${channel}"`);
      this.client = client;
    } catch {
      this.reopenSoon(client);
    }
  }

  private reopenSoon(lost: Client): void {
    if (this.closed || (this.client !== null && this.client !== lost)) return;
    this.client = null;
    setTimeout(() => void (this.closed || this.client || this.open()), 500).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    await this.client?.end().catch(() => undefined);
  }
}
