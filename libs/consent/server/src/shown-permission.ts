import { AccountsDoor } from '@alongside/accounts/server';
import { shownWords, type ConsentForm, type FormWords, type Permission } from '@alongside/consent/rules';
import { MembersDoor } from '@alongside/members/server';
import type { Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { ConsentFormsRead } from './store/consent-forms.read';
import { ReadingFormats } from './store/reading-formats';

/** The words of a permission as one person sees them: on the page, on the reply page and in the evidence alike. */
@Injectable()
export class ShownPermission {
  constructor(
    private readonly accounts: AccountsDoor,
    private readonly members: MembersDoor,
    private readonly forms: ConsentFormsRead,
    private readonly formats: ReadingFormats,
  ) {}

  async childName(memberId: Id<'Member'>): Promise<string> {
    return (await this.members.member(memberId))?.knownAs ?? '';
  }

  async wordsFor(permission: Permission, personId: Id<string>): Promise<FormWords> {
    return (await this.shown(permission, personId)).words;
  }

  /** In the format they like to read; which one it was is part of the evidence. */
  async shown(permission: Permission, personId: Id<string>): Promise<Pick<ConsentForm, 'id' | 'format' | 'words'>> {
    const { id, format, words } = await this.forms.inFormat(permission.formId, await this.formats.of(personId));
    const person = await this.accounts.person(personId);
    const about = { child: await this.childName(permission.memberId), guardian: person?.firstName ?? '', activity: permission.activity, answerBy: permission.answerBy };
    return { id, format, words: shownWords({ words }, about) };
  }
}
