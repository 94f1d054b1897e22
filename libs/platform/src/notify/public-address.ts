/** Where people reach us from outside: what a link in a letter begins with. */
export class PublicAddress {
  private readonly origin: string;

  constructor(address: string) {
    this.origin = address.replace(/\/+$/, '');
  }

  /** The whole address of one of our pages, given its path. */
  of(path: string): string {
    return `${this.origin}${path}`;
  }
}
