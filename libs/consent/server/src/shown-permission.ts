import { AccountsDoor } from '@alongside/accounts/server';
import { shownWords, type FormWords, type Permission } from '@alongside/consent/rules';
import { MembersDoor } from '@alongside/members/server';
import type { Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { ConsentFormsRead } from './store/consent-forms.read';
import { Wordings, type ChosenWording } from './wordings';

export interface ShownForDate extends ChosenWording {
  readonly words: FormWords;
}

/** The words of a permission as one person sees them: on the page, on the reply page and in the evidence alike. */
@Injectable()
export class ShownPermission {
  constructor(
    private readonly accounts: AccountsDoor,
    private readonly members: MembersDoor,
    private readonly forms: ConsentFormsRead,
    private readonly wordings: Wordings,
  ) {}

  async childName(memberId: Id<'Member'>): Promise<string> {
    return (await this.members.member(memberId))?.knownAs ?? '';
  }

  /** In the language and format they like to read, or the very words that were before their eyes; which it was is part of the evidence. Throws Refusal WORDS_NOT_THESE. */
  async shown(permission: Permission, personId: Id<string>, shownId: Id<'ConsentForm'> | null = null): Promise<ShownForDate> {
    const chosen = await this.wordings.for(permission.formId, personId, shownId);
    const person = await this.accounts.person(personId);
    const about = { child: await this.childName(permission.memberId), guardian: person?.firstName ?? '', activity: permission.activity, answerBy: permission.answerBy };
    return { ...chosen, words: shownWords(await this.forms.one(chosen.formId), about) };
  }
}
