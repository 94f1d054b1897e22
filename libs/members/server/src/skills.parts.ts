import { KeepSkills } from './actions/keep-skills';
import { RecordPartTaken } from './actions/record-part-taken';
import { TakeSkillsAway } from './actions/take-skills-away';
import { TakeStep } from './actions/take-step';
import { WriteReference } from './actions/write-reference';
import { BadgeKeyController, SkillsFilesController } from './files/skills-files.controller';
import { InvolvementResolver } from './graphql/involvement.resolver';
import { MySkillsResolver, SkillsWayResolver } from './graphql/skills.resolver';
import { MemberInvolvement } from './member-involvement';
import { MemberSkills } from './member-skills';
import { RecordsOfOne } from './records-of-one';
import { ReferenceWords } from './reference-words';
import { BadgeSigner } from './skills-files/badge-signer';
import { SkillsPapers } from './skills-files/skills-papers';
import { MemberSkillEntity } from './store/member-skill.entity';
import { MemberSkillStore } from './store/member-skill.store';
import { PartTakenEntity } from './store/part-taken.entity';
import { PartTakenStore } from './store/part-taken.store';
import { ReferenceLetterEntity } from './store/reference-letter.entity';
import { ReferenceLetterStore } from './store/reference-letter.store';
import { SkillsRead } from './store/skills.read';
import { StepOfferEntity } from './store/step-offer.entity';
import { StepOfferStore } from './store/step-offer.store';

export const skillsEntities = [PartTakenEntity, StepOfferEntity, MemberSkillEntity, ReferenceLetterEntity];
export const skillsControllers = [SkillsFilesController, BadgeKeyController];

/** What the module opens for the skills book. */
export const skillsProviders = [
  PartTakenStore, StepOfferStore, MemberSkillStore, ReferenceLetterStore, SkillsRead, ReferenceWords, MemberSkills, BadgeSigner, SkillsPapers,
  RecordPartTaken, TakeStep, KeepSkills, WriteReference, TakeSkillsAway, MySkillsResolver, SkillsWayResolver, RecordsOfOne, MemberInvolvement, InvolvementResolver,
];
