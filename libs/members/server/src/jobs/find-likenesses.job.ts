import { systemActor } from '@alongside/kernel';
import { Scheduled } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { FindLikenesses } from '../actions/find-likenesses';

@Injectable()
@Scheduled({ name: 'members.find-likenesses', everySeconds: 60 })
export class FindLikenessesJob {
  constructor(private readonly find: FindLikenesses) {}

  async run(): Promise<void> {
    while ((await this.find.run(systemActor('members.find-likenesses'))) > 0);
  }
}
