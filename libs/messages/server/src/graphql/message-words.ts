import { deliveryProblems, messageKinds } from '@alongside/messages/rules';
import { wireEnum } from '@alongside/platform/graphql';

export const MessageKindWord = wireEnum('MessageKind', messageKinds);
export const MessageStateWord = wireEnum('MessageState', ['held', 'queued', 'sent', 'failed', 'not-needed'] as const);
export const DeliveryProblemWord = wireEnum('DeliveryProblem', deliveryProblems);
