/** `session`: who is signed in. `sign-in`: the browser that asked for a code. */
export type CookieName = 'session' | 'sign-in';

/** The few cookies of one request and its answer. How they are guarded is the door's business. */
export interface Cookies {
  read(name: CookieName): string | undefined;
  keep(name: CookieName, value: string): void;
  forget(name: CookieName): void;
}
