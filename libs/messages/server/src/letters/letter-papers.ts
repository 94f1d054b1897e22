import { CouncilDoor } from '@alongside/council/server';
import { Clock, longDate, Refusal, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import type { Letter } from '@alongside/messages/rules';
import { taggedPdf, type PaperPart } from '@alongside/platform/paper';
import { Injectable } from '@nestjs/common';
import { encode } from 'uqr';

import { PrintLetters } from '../actions/print-letters';
import { CouncilPost } from '../council-post';
import { PaperLettersRead, type LetterLine } from '../store/paper-letters.read';

/** Letters as a printer wants them: one file, each on a sheet of its own, folded so that a window shows who it is for and where it comes back to, and nothing else. */
@Injectable()
export class LetterPapers {
  constructor(
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly members: MembersDoor,
    private readonly read: PaperLettersRead,
    private readonly printing: PrintLetters,
    private readonly post: CouncilPost,
  ) {}

  /** Those of them that were given to the printer and not posted. Each look at an address is recorded. Throws Refusal NOT_FOUND when there is none. */
  async pdf(ids: readonly Id<'PaperLetter'>[], by: Actor): Promise<Buffer> {
    const lines = (await this.read.of(ids)).filter(({ state }) => state === 'printed');
    const sheets: PaperPart[][] = [];
    for (const line of lines) {
      const sheet = await this.sheet(line, by);
      if (sheet) sheets.push(sheet);
    }
    if (sheets.length === 0) throw new Refusal('NOT_FOUND');
    const parts = sheets.flatMap((sheet, place): PaperPart[] => (place === 0 ? sheet : [{ tag: 'Page' }, ...sheet]));
    return taggedPdf({ title: 'Letters', author: await this.council.policyValue('council.name', this.clock.today()), parts });
  }

  private async sheet({ messageId, toPersonId }: LetterLine, by: Actor): Promise<PaperPart[] | null> {
    const written = await this.printing.written(messageId);
    if (written?.way.by !== 'post') return null;
    const [member, address] = [await this.members.member(toPersonId), await this.members.postalAddress(toPersonId, by)];
    if (member === null || address === null) return null;
    return [
      { tag: 'Window', returnTo: `Return to: ${await this.post.returnTo()}`, lines: [member.fullName, ...address.lines] },
      { tag: 'P', text: longDate(this.clock.today()) },
      ...wordsOf(written.letter),
    ];
  }
}

/** The same words as in a mail. A way in is told as a picture for a phone's camera, and in large letters for whoever types. */
function wordsOf({ subject, paragraphs, door, after = [], from }: Letter): PaperPart[] {
  const lines = (texts: readonly string[]): PaperPart[] => texts.map((text) => ({ tag: 'P', text }));
  return [
    { tag: 'Head', text: subject },
    ...lines(paragraphs),
    ...(door ? [{ tag: 'H2', text: door.label }, { tag: 'P', text: 'Point a phone’s camera at the square. Or type what stands below it.' }, square(door.address), { tag: 'Big', text: door.address.replace(/^https?:\/\//, '') }] as PaperPart[] : []),
    ...lines(after),
    ...lines([from]),
  ];
}

function square(address: string): PaperPart {
  return { tag: 'Squares', rows: encode(address, { border: 0 }).data, says: 'A square for a phone’s camera. It opens the address below.' };
}
