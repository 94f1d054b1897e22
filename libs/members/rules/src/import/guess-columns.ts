import { sheetFields, type Columns, type SheetField } from './member-sheet';

/** Words teams write at the head of a column. The first field that knows the words gets the column. */
const headWords: Readonly<Record<SheetField, RegExp>> = {
  mark: /^ourmark$/,
  reference: /^((member|person|network|our)?(id|ref|reference|number|no)|id(number)?|mosaicid|urn)$/,
  fullName: /^(full|whole|member|youngperson|parent|carer)?s?name(infull)?$/,
  firstName: /^(first|fore|given|christian)names?$/,
  lastName: /^(last|sur|second|family)names?$/,
  knownAs: /^(knownas|name?knownas|prefers?|preferredname|likestobecalled|nickname|calledname|namelikestouse|chosenname)$/,
  kind: /^(kind|type|role|group|membertype|category|who|iam|imember)$/,
  bornOn: /^(dob|dateofbirth|birth(day|date)|born(on)?)$/,
  email: /^(e?mail|emailaddress|contactemail)$/,
  phone: /^(phone|telephone|tel|mobile|cell|phonenumber|mobilenumber|telephonenumber|contactnumber|mobilephone|tel(no)?|mobileno)$/,
  reachBy: /^(bestway(tocontact|toreach)?|howtocontact|contactby|preferredcontact|contactmethod|contactpreference|reachby|safeways?|safeto(contact|reach)(by)?)$/,
  reachNote: /^(contactnotes?|besttime(s)?(tocontact|tocall)?|whentocontact|whenitissafe|reachnotes?|safecontact(notes?)?)$/,
  interests: /^(interests?|interestedin|wants?tohelpwith|likestohelpwith|topics?)$/,
  languages: /^(languages?(spoken)?|speaks|alsospeaks|otherlanguages?|firstlanguage)$/,
  strengths: /^(strengths?|goodat|skills?|whatimgoodat)$/,
  accessNeeds: /^(access(needs|requirements|rider)?|adjustments|supportneeds|needs)$/,
  joinedOn: /^(joined(on)?|datejoined|startdate|membersince|joindate|since)$/,
  grownUp: /^(overeighteen|over|adult|grownup|isgrownup|isadult|orover|isover)$/,
  guardianName: /^((parent|guardian|carer)s?guardians?name|guardian(s?name)?|guardians?fullname|wholooksafterthem|lookedafterby|nextofkin(name)?)$/,
  guardianRelation: /^(guardians?relation(ship)?|relation(ship)?(to(child|them|youngperson))?|whattheyaretothem)$/,
  guardianEmail: /^(guardians?e?mail(address)?|(parent|carer)s?e?mail(address)?)$/,
  guardianPhone: /^(guardians?(phone|mobile|telephone|tel|number|phonenumber)|(parent|carer)s?(phone|mobile|telephone|tel|number|phonenumber))$/,
};

/** A first guess by the words at the head; a person looks at it and may change it. */
export function guessColumns(head: readonly string[]): Columns {
  const columns: Partial<Record<SheetField, number>> = {};
  head.forEach((words, index) => {
    const plain = words.normalize('NFKC').toLowerCase().replace(/[^a-z]/g, '');
    const field = sheetFields.find((candidate) => columns[candidate] === undefined && headWords[candidate].test(plain));
    if (field) columns[field] = index;
  });
  return columns;
}
