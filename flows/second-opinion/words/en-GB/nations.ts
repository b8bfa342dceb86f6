import type { ContactWords, NationsWords } from '../../wordTypes.ts';

/** Life-threatening emergencies, in all four nations (U2). */
export const emergencyWords: ContactWords = {
  name: 'Emergency',
  about: 'Life in danger.',
};

/** Day and night, free, in all four nations. */
export const samaritansWords: ContactWords = {
  name: 'Samaritans',
  about: 'Someone to talk to, day and night. Free.',
};

/** Another charity's line, for any cancer; it is open when ours may be closed (K4). */
export const otherHelplineWords: ContactWords = {
  name: 'Macmillan Cancer Support',
  about: 'Usually 8am to 8pm, with interpreters.',
};

/** Scotland has one line for everyone on cancer drugs (T6). */
export const cancerTreatmentHelplineWords: ContactWords = {
  name: 'Scotland’s Cancer Treatment Helpline',
  about: 'Day and night, for people on cancer drugs. In an emergency, hang up and call 999.',
};

/** A nation’s services. Never shown to people in another nation, save side by side with its name. */
export const nationsWords: NationsWords = {
  england: {
    name: 'England',
    urgent: {
      nhs111: { name: 'NHS 111', about: 'For other urgent problems.' },
    },
    crisis: {
      name: 'NHS 111',
      about: 'Choose the mental health option. Day and night.',
    },
    adviceBody: {
      name: 'PALS, the Patient Advice and Liaison Service',
      about: 'Ask the hospital, a GP surgery or 111.',
    },
    toAdviceBody: 'To PALS, at the hospital',
    complaint: {
      p: 'A complaint is separate. It goes to the hospital or surgery, or to the body that pays for its care, but not both. You can have free, independent help with a complaint.',
    },
  },
  scotland: {
    name: 'Scotland',
    urgent: {
      nhs24: {
        name: 'NHS 24',
        about: 'Other urgent problems, out of hours.',
      },
    },
    crisis: {
      name: 'NHS 24',
      about: 'Choose, or ask for, the Mental Health Hub.',
    },
    adviceBody: {
      name: 'PASS, the Patient Advice and Support Service',
      about: 'Free. Monday to Friday, 9am to 5pm.',
    },
    toAdviceBody: 'To PASS',
    complaint: {
      p: 'A complaint is separate, and PASS can help you make one. To act for someone else you need their signed permission, or papers that let you act by law.',
    },
  },
  wales: {
    name: 'Wales',
    urgent: {
      nhs111Wales: {
        name: 'NHS 111 Wales',
        about: 'For other urgent problems.',
      },
    },
    crisis: {
      name: 'NHS 111 Wales',
      about: 'Press 2. Day and night, for people of any age.',
    },
    adviceBody: {
      name: 'Llais',
      about: 'Free. The website has the local team:',
    },
    toAdviceBody: 'To Llais',
    complaint: {
      p: 'A complaint is separate, and Llais can help you make one. Your health board has a concerns team too. The NHS in Wales calls its way of dealing with concerns “Listening to People”.',
    },
  },
  northernIreland: {
    name: 'Northern Ireland',
    urgent: {
      outOfHours: {
        name: 'GP out-of-hours service',
        about: 'Nights, weekends and holidays: call your surgery’s number.',
      },
      phoneFirst: {
        name: 'Phone First',
        about: 'For other urgent problems. Numbers: nidirect.gov.uk',
      },
    },
    crisis: {
      name: 'Lifeline',
      about: 'Free. Day and night, for anyone in Northern Ireland.',
    },
    adviceBody: {
      name: 'Patient and Client Council',
      about: 'Free. Or see the website:',
    },
    toAdviceBody: 'To the Patient and Client Council',
    complaint: {
      p: 'A complaint is separate. The Patient and Client Council can help you make one.',
    },
  },
};

/** Whom one turns to with a concern, where the nation is not one. */
export const toSomeoneWhoHelps: string = 'To the people who help with a concern';
