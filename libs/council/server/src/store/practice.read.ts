import { SystemClock } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { remembered } from './remembered';

export interface PracticeDomain {
  /** HEAD, HEART or HANDS. */
  readonly code: string;
  readonly title: string;
  readonly practitionerTitle: string;
  readonly familyTitle: string;
  readonly practitionerLines: readonly string[];
  readonly familyLines: readonly string[];
}

export interface PracticeModel {
  readonly domains: readonly PracticeDomain[];
  readonly questions: readonly string[];
  readonly approach: readonly string[];
}

@Injectable()
export class PracticeRead {
  readonly model: () => Promise<PracticeModel>;

  constructor(private readonly database: Database, trueClock: SystemClock) {
    this.model = remembered(trueClock, async () => ({
      domains: await this.domains(),
      questions: await this.notes('question'),
      approach: await this.notes('approach'),
    }));
  }

  private domains(): Promise<PracticeDomain[]> {
    const lines = (voice: string) => `array(select line from council.practice_line l where l.domain = d.code and l.voice = '${voice}' order by position)`;
    return this.database.query<PracticeDomain>(
      `select code, title, practitioner_title as "practitionerTitle", family_title as "familyTitle",
         ${lines('practitioners')} as "practitionerLines", ${lines('families')} as "familyLines"
       from council.practice_domain d order by position`,
    );
  }

  private async notes(kind: 'question' | 'approach'): Promise<string[]> {
    const rows = await this.database.query<{ line: string }>('select line from council.practice_note where kind = $1 order by position', [kind]);
    return rows.map(({ line }) => line);
  }
}
