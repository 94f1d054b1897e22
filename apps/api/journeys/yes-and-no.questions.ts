/** What the portal asks of consent, as the journey asks it. */
export const ASK = 'mutation($question: AskConsentInput!) { askConsent(question: $question) { id } }';
export const SAY = 'mutation($id: ID!, $answer: String!, $words: String) { answerConsent(id: $id, answer: $answer, words: $words) { id } }';
export const STOP = 'mutation($id: ID!) { stopConsent(id: $id) { id } }';
export const MINE = `{ myConsents { id scope state ownAnswer whyNotAnswer whyNotUse words { format question cannotRecall yes } others { who answer } places { place recall draft } takedowns { place owner dueOn state } ownWords } }`;
export const PLACE = 'mutation($use: PlaceOfUseInput!) { registerConsentUse(use: $use) { id } }';
export const COPIES = '{ takedowns { id place memberName owner dueOn late told whyNotSettle } takedownsSettled { place state told } }';
export const SETTLE = 'mutation($id: ID!, $outcome: TakedownState!) { settleTakedown(id: $id, outcome: $outcome) { id state } }';
export const WAITING = '{ consentsWaiting { id childName state myAnswer ownAnswer words { question } others { who answer } } }';
export const ABOUT = 'query($id: ID!) { memberConsents(memberId: $id) { id state ownAnswer reasons { words } ownWords history { who answer method collectedBy scanFileId } } }';
export const TALKED = 'mutation($view: UnderstandingInput!) { assessUnderstanding(view: $view) }';
export const UNDERSTOOD = '{ myUnderstandings { scope worker understands weighs notPressured talkedOn reviewOn counts there ownWords note } }';
export const PAPER = 'mutation($paper: PaperAnswerInput!) { recordPaperAnswer(paper: $paper) { id state } }';
