import { member } from '../../../members/rules/src/member';
export const approve = member;
