import type { ContactWords, NationsWords } from '../../wordTypes.ts';

/** Life-threatening emergencies, in all four nations (U2). */
export const emergencyWords: ContactWords = {
  name: 'Emergency',
  about: 'If someone’s life may be in danger.',
};

/** Day and night, free, in all four nations. */
export const samaritansWords: ContactWords = {
  name: 'Samaritans',
  about: 'Someone to talk to, day and night. Free.',
};

/** Another charity's line, for any cancer; it is open when ours may be closed (K4). */
export const otherHelplineWords: ContactWords = {
  name: 'Macmillan Cancer Support',
  about: 'Free, every day from 8am to 8pm, for any cancer.',
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
      nhs111: { name: 'NHS 111', about: 'For urgent help when life is not in danger.' },
    },
    crisis: {
      name: 'NHS 111',
      about: 'Choose the mental health option. Day and night.',
    },
    adviceBody: {
      name: 'PALS, the hospital’s Patient Advice and Liaison Service',
      about: 'Ask the hospital, a GP surgery or 111 how to reach it. This page helps you find it:',
    },
    toAdviceBody: 'To PALS, at the hospital',
    adviceBodyHelps: {
      p: 'PALS gives confidential, informal help with concerns. It is part of the NHS, so it is not always independent.',
    },
    complaint: {
      p: 'A complaint is separate. It goes to the hospital or surgery, or to the body that pays for its care, but not both. Free, independent help with complaints is there for you.',
    },
  },
  scotland: {
    name: 'Scotland',
    urgent: {
      nhs24: {
        name: 'NHS 24',
        about:
          'For urgent help when your GP surgery is closed. Also if you think you need A&E, but life is not at risk. If you call for someone, be with them.',
      },
    },
    crisis: {
      name: 'NHS 24',
      about: 'Choose, or ask for, the Mental Health Hub.',
    },
    adviceBody: {
      name: 'PASS, the Patient Advice and Support Service',
      about: 'Monday to Friday, 9am to 5pm. Closed over Christmas.',
    },
    toAdviceBody: 'To PASS',
    adviceBodyHelps: {
      p: 'PASS is free and independent of the NHS. It helps with concerns and complaints, and does not give medical advice.',
    },
    complaint: {
      p: 'A complaint is separate. PASS can help you make one. To act for someone else, it asks for their signed permission, or for papers that let you act by law.',
    },
  },
  wales: {
    name: 'Wales',
    urgent: {
      nhs111Wales: {
        name: 'NHS 111 Wales',
        about: 'For urgent help when life is not in danger.',
      },
    },
    crisis: {
      name: 'NHS 111 Wales',
      about: 'Press 2. Day and night, for people of any age.',
    },
    adviceBody: {
      name: 'Llais',
      about: 'Find your local Llais team on its website:',
    },
    toAdviceBody: 'To Llais',
    adviceBodyHelps: {
      p: 'Llais is free, independent and confidential. It helps with concerns and complaints, and does not give medical advice. Your health board has a concerns team too.',
    },
    complaint: {
      p: 'A complaint is separate. Llais can help you make one. The NHS in Wales calls its way of dealing with concerns “Listening to People”.',
    },
  },
  northernIreland: {
    name: 'Northern Ireland',
    urgent: {
      outOfHours: {
        name: 'The GP out-of-hours service',
        about: 'It covers 6pm to 8am, weekends and holidays.',
      },
      phoneFirst: {
        name: 'Phone First, where your Health and Social Care Trust runs it',
        about:
          'For what is urgent, but no danger to life. Numbers and hours differ: look for “Phone First” on the nidirect website.',
      },
    },
    crisis: {
      name: 'Lifeline',
      about: 'Free. Day and night, for anyone in Northern Ireland.',
    },
    adviceBody: {
      name: 'Patient and Client Council',
      about: 'Free to call. If the line does not work, use the website:',
    },
    toAdviceBody: 'To the Patient and Client Council',
    adviceBodyHelps: {
      p: 'The Patient and Client Council is independent. It helps with concerns and complaints.',
    },
    complaint: {
      p: 'A complaint is separate. The Patient and Client Council can help you make one.',
    },
  },
};

/** Whom one turns to with a concern, where the nation is not one. */
export const toSomeoneWhoHelps: string = 'To the people who help with a concern';
