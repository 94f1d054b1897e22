import { Client, type ClientConfig } from 'pg';

/** A connection that may be lost at any moment, also between two statements: whoever asks next is told. Without a listener the loss would end the program. */
export class SteadyClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/**
 * How long a connection is kept for the next burst of people, in milliseconds. A new one reads the catalogue and plans every question again, which costs
 * the database more than the questions of a whole second; after pg's own ten seconds each burst of an evening would pay that anew.
 */
export const KEPT_OPEN_MS = 10 * 60_000;
