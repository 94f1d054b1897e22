import { AnswerEnquiry } from './actions/answer-enquiry';
import { AskToJoin } from './actions/ask-to-join';
import { ChangeStage } from './actions/change-stage';
import { WriteEnquiry } from './actions/write-enquiry';
import { ProveEnquiry } from './actions/prove-enquiry';
import { GettingStarted } from './getting-started';
import { EnquiriesResolver } from './graphql/enquiries.resolver';
import { LifecycleResolver } from './graphql/lifecycle.resolver';
import { LookAtStages } from './jobs/look-at-stages.job';
import { SendEnquiryCodes } from './jobs/send-enquiry-codes.job';
import { WriteEnquiryResolver } from './graphql/write-enquiry.resolver';
import { JoinController } from './join-page/join.controller';
import { JoiningValues } from './joining-values';
import { JoiningWords } from './joining-words';
import { EnquiriesRead } from './store/enquiries.read';
import { EnquiryEntity } from './store/enquiry.entity';
import { EnquiryProofs } from './store/enquiry-proofs.store';
import { EnquiryStore } from './store/enquiry.store';
import { LifecycleRead } from './store/lifecycle.read';
import { WelcomeBeside } from './welcome-beside';

export const lifecycleEntities = [EnquiryEntity];
export const lifecycleControllers = [JoinController];

/** How somebody comes, rests, goes and comes back. */
export const lifecycleProviders = [
  EnquiryStore, EnquiryProofs, EnquiriesRead, LifecycleRead, JoiningValues, JoiningWords, WelcomeBeside, GettingStarted, AskToJoin, ProveEnquiry, AnswerEnquiry, WriteEnquiry, WriteEnquiryResolver, ChangeStage,
  SendEnquiryCodes, LookAtStages, EnquiriesResolver, LifecycleResolver,
];
