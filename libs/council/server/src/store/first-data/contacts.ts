/** Numbers to ring, in the order they are shown. Checked against Blackpool's published guide; the council confirms before real use. */
export const contacts = [
  { code: 'emergency', label: 'Police, ambulance, fire', phone: '999', what: 'Somebody is in danger now.', open_when: 'always', for_everybody: true },
  { code: 'safeguarding-hub', label: 'Blackpool Families Rock Request for Support Hub', phone: '01253 477299', what: 'You are worried about a child, or a family needs support.', open_when: 'hours', for_everybody: true },
  { code: 'safeguarding-out-of-hours', label: 'Emergency Duty Team', phone: '01253 477600', what: 'It cannot wait until the Hub opens.', open_when: 'otherwise', for_everybody: true },
  { code: 'childline', label: 'Childline', phone: '0800 1111', what: 'You are under 19 and want to talk to somebody, about anything.', open_when: 'always', for_everybody: true },
  { code: 'advice', label: 'Advice line for professionals', phone: '01253 478959', what: 'A social worker’s advice without names. Not the way to ask for support.', open_when: 'unknown', for_everybody: false },
] as const;

export const hubHours = [
  { weekday: 'Monday', opens: '09:00', closes: '17:00' },
  { weekday: 'Tuesday', opens: '09:00', closes: '17:00' },
  { weekday: 'Wednesday', opens: '09:00', closes: '17:00' },
  { weekday: 'Thursday', opens: '09:00', closes: '17:00' },
  // The published page prints "4:30am" for Friday's end, which cannot be meant.
  { weekday: 'Friday', opens: '09:00', closes: '16:30' },
] as const;
