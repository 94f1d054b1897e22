import { cameIn, joiningStanding, type JoiningAsking } from '@alongside/consent/rules';
import { systemActor } from '@alongside/kernel';
import { JoiningWords, type CameIn, type GuardianRelation, type JoiningWord } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { JoiningAskingStore } from './store/joining-asking.store';

const house = systemActor('consent.joining-words');

/** members asks whose word there is before it takes somebody in, and says who came in; consent answers and keeps whose word it was. */
@Injectable()
export class AnswerForJoining implements OnModuleInit {
  constructor(private readonly transactions: Transactions, private readonly words: JoiningWords, private readonly askings: JoiningAskingStore) {}

  onModuleInit(): void {
    this.words.isAnsweredBy({ of: (enquiryId) => this.of(enquiryId), cameIn: (came) => this.cameIn(came) });
  }

  private of(enquiryId: CameIn['enquiryId']): Promise<JoiningWord> {
    return this.transactions.as(house, async () => {
      const askings = await this.askings.ofEnquiry(enquiryId);
      return { standing: joiningStanding(askings), given: askings.flatMap(asGiven) };
    });
  }

  private cameIn({ enquiryId, memberId, guardian }: CameIn): Promise<void> {
    return this.transactions.as(house, () => this.transactions.run(async () => {
      for (const asking of await this.askings.ofEnquiry(enquiryId)) {
        const theirs = guardian !== null && asking.state === 'yes' && asking.relation === guardian.relation && asking.name === guardian.name;
        await this.askings.save(cameIn(asking, memberId, theirs ? guardian.id : null), house);
      }
    }));
  }
}

function asGiven({ state, name, relation, email, phone, answeredOn }: JoiningAsking): JoiningWord['given'] {
  return state === 'yes' && name !== null && answeredOn !== null ? [{ name, relation: relation as GuardianRelation, email, phone, on: answeredOn }] : [];
}
