import { inspect } from 'node:util';

/** A secret that is handed about and shows itself nowhere: not in a line of the log, not in JSON, not in an error. */
export class Hidden {
  readonly #value: Buffer;

  constructor(value: Buffer) {
    this.#value = Buffer.from(value);
  }

  reveal(): Buffer {
    return this.#value;
  }

  toString(): string {
    return '[hidden]';
  }

  toJSON(): string {
    return '[hidden]';
  }

  [inspect.custom](): string {
    return '[hidden]';
  }
}
