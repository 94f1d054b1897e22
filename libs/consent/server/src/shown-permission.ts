import { AccountsDoor } from '@alongside/accounts/server';
import { shownWords, type FormWords, type Permission } from '@alongside/consent/rules';
import { MembersDoor } from '@alongside/members/server';
import type { Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { ConsentFormsRead } from './store/consent-forms.read';

/** The words of a permission as one person sees them: on the page, on the reply page and in the evidence alike. */
@Injectable()
export class ShownPermission {
  constructor(
    private readonly accounts: AccountsDoor,
    private readonly members: MembersDoor,
    private readonly forms: ConsentFormsRead,
  ) {}

  async childName(memberId: Id<'Member'>): Promise<string> {
    return (await this.members.member(memberId))?.knownAs ?? '';
  }

  async wordsFor(permission: Permission, personId: Id<string>): Promise<FormWords> {
    const form = await this.forms.byId(permission.formId);
    const person = await this.accounts.person(personId);
    return shownWords(form, {
      child: await this.childName(permission.memberId), guardian: person?.firstName ?? '', activity: permission.activity, answerBy: permission.answerBy,
    });
  }
}
