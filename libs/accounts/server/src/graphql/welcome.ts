import type { GraphqlMetadata } from '@alongside/platform/graphql';
import { Injectable } from '@nestjs/common';

import type { SignedIn } from '../actions/open-session';
import { RememberBrowser } from '../actions/remember-browser';
import { PeopleRead } from '../store/people.read';
import type { MeType } from './me.type';

const KEPT_DAYS = 30;

/** The end of every way in: the new token goes into the cookie, and from here on the answer is the person's own. */
@Injectable()
export class Welcome {
  constructor(private readonly people: PeopleRead, private readonly remember: RememberBrowser) {}

  /** The same after a code or a link, and the browser is no stranger's from now on. */
  async known(signedIn: SignedIn, context: GraphqlMetadata): Promise<MeType | null> {
    const token = await this.remember.run(signedIn, context.cookies.read('known-browser'));
    if (token !== null) context.cookies.keep('known-browser', token, this.remember.days);
    return this.person(signedIn, context);
  }

  async person({ personId, assurance, token, kept }: SignedIn, context: GraphqlMetadata): Promise<MeType | null> {
    context.cookies.forget('sign-in');
    context.cookies.keep('session', token, kept ? KEPT_DAYS : undefined);
    const person = await this.people.one(personId);
    Object.assign(context, { actor: { ...context.actor, kind: 'person', personId, roles: person?.roles ?? [], assurance } });
    return person && { ...person, personId, assurance, lookedAlong: false };
  }
}
