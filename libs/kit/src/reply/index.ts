export { html, Html, type Piece } from './html';
export { replyIcon } from './reply-icon';
export { replyLeaf } from './reply-leaf';
export { replyPage, type ReplyCall, type ReplyPage } from './reply-page';
export { counted, listed } from '../words/counted';
// Without a year: such a page is drawn by the server, whose today is not the browser’s, and speaks of days that come.
export { shortDay, weekday } from '../words/days';
export { phone, phoneLink } from '../words/phone';
export { pounds } from '../words/pounds';
export { clock, fromTo } from '../words/times';
