import type { GraphqlMetadata } from '@alongside/platform/graphql';
import { Injectable } from '@nestjs/common';

import type { SignedIn } from '../actions/open-session';
import { PeopleRead } from '../store/people.read';
import type { MeType } from './me.type';

const KEPT_DAYS = 30;

/** The end of every way in: the new token goes into the cookie, and from here on the answer is the person's own. */
@Injectable()
export class Welcome {
  constructor(private readonly people: PeopleRead) {}

  async person({ personId, assurance, token, kept }: SignedIn, context: GraphqlMetadata): Promise<MeType | null> {
    context.cookies.forget('sign-in');
    context.cookies.keep('session', token, kept ? KEPT_DAYS : undefined);
    const person = await this.people.one(personId);
    Object.assign(context, { actor: { ...context.actor, kind: 'person', personId, roles: person?.roles ?? [], assurance } });
    return person && { ...person, personId, assurance, lookedAlong: false };
  }
}
