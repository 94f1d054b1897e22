import { heardFroms, memberKinds, type HeardFrom, type MemberKind } from '@alongside/members/rules';
import { html, replyIcon, type Html } from '@alongside/kit/reply';

/** What somebody typed, kept word for word when it has to be asked again. */
export interface TypedForm {
  readonly name: string;
  readonly address: string;
  readonly kind: string;
  readonly grownUp: string;
  readonly age: string;
  readonly heardFrom: string;
}

export interface FieldProblem {
  readonly field: string;
  readonly sentence: string;
}

export const nothingTyped: TypedForm = { name: '', address: '', kind: '', grownUp: '', age: '', heardFrom: '' };

const kinds: Readonly<Record<MemberKind, string>> = {
  parent: 'A parent', carer: 'A carer', 'foster-carer': 'A foster carer', 'kinship-carer': 'A family member who looks after a child', 'young-person': 'A young person',
  'young-person-in-care': 'A young person in care', 'care-experienced-young-person': 'A young person who was in care', 'adult-lived-experience': 'An adult who knows what it is like',
};

const heard: Readonly<Record<HeardFrom, string>> = {
  friend: 'A friend or family', worker: 'Someone who works with us', hub: 'A family hub', school: 'School or college', poster: 'A poster or leaflet', online: 'Online', other: 'Another way',
};

/** Four questions, no story asked; of a grown-up one tap says that they are. Everything is kept when something has to be put right. */
export function joinForm(typed: TypedForm, problem: FieldProblem | null, ages: { readonly least: number; readonly most: number; readonly adult: number }): Html {
  const on = (field: string) => (problem?.field === field ? problem : null);
  const options = (words: Readonly<Record<string, string>>, order: readonly string[], chosen: string) => order.map((value) => html`<option value="${value}"${value === chosen && html` selected`}>${words[value]}</option>`);
  return html`${problem && summary(problem)}
<h1>Join in</h1>
<p>Parents, carers and young people help us do things better. You get money for your time. You choose what you do, and you can stop at any time.</p>
<form class="stack" method="post" action="/join" novalidate>
<div class="visually-hidden" aria-hidden="true"><label for="website">Leave this empty</label><input id="website" name="website" tabindex="-1" autocomplete="off"></div>
${field('name', 'What can we call you?', null, on('name'), (says) => html`<input id="name" name="name" autocomplete="given-name" value="${typed.name}"${says}>`)}
${field('address', 'Your email or mobile', 'We send a code there, and we answer there. Only give one that is safe for you.', on('address'), (says) => html`<input id="address" name="address" autocapitalize="none" spellcheck="false" value="${typed.address}"${says}>`)}
${field('kind', 'Who are you?', null, on('kind'), (says) => html`<select id="kind" name="kind"${says}><option value="">Choose one</option>${options(kinds, memberKinds, typed.kind)}</select>`)}
${grownUpField(typed.grownUp, on('grownUp'), ages.adult)}
<div class="when-young">${field('age', 'How old are you?', `Only if you are under ${ages.adult}, or come as a young person.`, on('age'), (says) => html`<input id="age" name="age" inputmode="numeric" value="${typed.age}"${says}>`)}</div>
${field('heardFrom', 'How did you hear of us?', 'You can leave this out.', on('heardFrom'), (says) => html`<select id="heardFrom" name="heardFrom"${says}><option value="">I would rather not say</option>${options(heard, heardFroms, typed.heardFrom)}</select>`)}
<button class="button button-wide">Send me a code</button></form>
<div class="note">${replyIcon('eye')}<p>Only our team can see this. We do not ask your story. We tell nobody that you asked.</p></div>
<details><summary>Why we ask</summary><p>Your name and how to answer you, so that we can talk. Who you are, and how old, because under 16 we also talk with someone who looks after you. Parents under ${ages.adult} are kept safe like other young people.</p></details>`;
}

function field(name: string, label: string, hint: string | null, problem: FieldProblem | null, input: (says: Html | null) => Html): Html {
  const by = [hint && `${name}-hint`, problem && `${name}-error`].filter(Boolean).join(' ');
  return html`<div class="field${problem && ' field-wrong'}"><label for="${name}">${label}</label>${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
${problem && html`<p class="field-error" id="${name}-error">${problem.sentence}</p>`}${input(by === '' ? null : html` aria-describedby="${by}"`)}</div>`;
}

/** One tap; who is grown up is asked nothing more. */
function grownUpField(chosen: string, problem: FieldProblem | null, adult: number): Html {
  const choice = (value: string, label: string, id: string) => html`<label class="option" for="${id}"><input type="radio" id="${id}" name="grownUp" value="${value}"${value === chosen && html` checked`}>${label}</label>`;
  return html`<fieldset class="field${problem && ' field-wrong'}"><legend>Are you ${adult} or over?</legend>
${problem && html`<p class="field-error" id="grownUp-error">${problem.sentence}</p>`}<div class="options">${choice('yes', 'Yes', 'grownUp')}${choice('no', 'No', 'grownUp-no')}</div></fieldset>`;
}

export function summary({ field: name, sentence }: FieldProblem): Html {
  return html`<div class="error-summary" role="alert"><h2>There is a problem</h2><ul><li><a href="#${name}">${sentence}</a></li></ul></div>`;
}
