import { type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, Mutation, Resolver } from '@nestjs/graphql';

import { WriteEnquiry } from '../actions/write-enquiry';
import { EnquiriesResolver } from './enquiries.resolver';
import { EnquiryType, EnquiryWritingInput } from './lifecycle.type';

@Resolver(() => EnquiryType)
export class WriteEnquiryResolver {
  constructor(private readonly writing: WriteEnquiry, private readonly enquiries: EnquiriesResolver) {}

  @Mutation(() => EnquiryType, { description: 'Somebody rang or came and asked to join. They said that we may write it down.' })
  @Can('members.coordinate')
  async writeDownEnquiry(@Args('input') input: EnquiryWritingInput, @ActingActor() actor: Actor): Promise<EnquiryType> {
    return this.enquiries.enquiry((await this.writing.run(input, actor)).id, actor);
  }
}
