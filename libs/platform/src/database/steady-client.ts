import { Client, type ClientConfig } from 'pg';

/** A connection that may be lost at any moment, also between two statements: whoever asks next is told. Without a listener the loss would end the program. */
export class SteadyClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
