import type { AskingStepsWords } from '../../types.ts';

/** Of clinic mode, which the guide alone has. */
export const clinicHint: string = 'Clinic mode: this computer keeps nothing.';

/** The words of every step that asks: one question each, and the boxes of the *many* step. */
export const questions: AskingStepsWords = {
  rightNow: {
    kind: 'question',
    heading: 'Is any of this happening right now?',
    label: 'Happening right now',
    hint: 'To you, or to the person you are asking for. Choose the first one that fits.',
    missing: 'Choose what is happening now, or “None of these”',
    choices: {
      emergency: {
        label: 'Someone’s life may be in danger',
        hint: 'Chest pain, trouble breathing, collapse, a fit or heavy bleeding, for example. Or someone may harm themselves.',
      },
      worseInHospital: {
        label: 'Someone is in hospital and getting worse',
      },
      unwellOnTreatment: {
        label: 'Fever, feeling unwell or a side effect, during or after cancer drugs',
        hint: 'Tablets, a drip or immunotherapy. Even if it seems small, or treatment ended months ago.',
        summary: 'Fever, or feeling unwell, during or after cancer drugs',
      },
      spine: {
        label: 'New or worse pain in the back or neck, weak or numb limbs, or trouble walking',
        hint: 'Or numbness around your bottom or genitals, or a change in your bladder or bowel.',
        summary: 'New signs that may come from the spine',
      },
      newSymptom: {
        label: 'Another symptom that is new or getting worse',
        hint: 'If you are on cancer drugs, or have had them, choose the fever answer above.',
      },
      notSure: {
        label: 'I’m not sure',
        hint: 'If it might be one of the answers above, choose that one.',
        summary: 'Not sure',
      },
      none: { label: 'None of these' },
    },
  },
  nation: {
    kind: 'question',
    heading: 'Where is the GP or hospital?',
    label: 'Where the care is given',
    hint: 'Choose where the care is given, not where you live.',
    missing: 'Choose where the GP surgery or hospital is',
    choices: {
      england: { label: 'England' },
      scotland: { label: 'Scotland' },
      wales: { label: 'Wales' },
      northernIreland: {
        label: 'Northern Ireland',
        hint: 'Health and Social Care, also called HSC.',
      },
      acrossBorder: {
        label: 'More than one of these, or I’m not sure',
        hint: 'We will show all four, each with its name.',
      },
    },
  },
  who: {
    kind: 'question',
    heading: 'Who is the second opinion for?',
    label: 'Who it is for',
    missing: 'Choose who the second opinion is for',
    choices: {
      me: { label: 'Me' },
      adult: {
        label: 'Another adult',
        hint: 'A partner, parent, relative or friend, for example.',
      },
      mayNotDecide: {
        label: 'An adult who may not be able to decide',
        hint: 'They may be confused, very unwell or losing their memory, for example.',
      },
      aged16or17: { label: 'Someone aged 16 or 17' },
      under16: { label: 'A child under 16' },
      died: { label: 'Someone who has died' },
      professional: {
        label: 'A patient of mine: I work in health or care',
        summary: 'A health or care professional',
      },
    },
  },
  canDecide: {
    kind: 'question',
    heading: 'Can they make this decision, with time and help?',
    label: 'Able to make this decision',
    hint: 'Start by assuming they can. A choice that others find unwise is still theirs to make.',
    missing: 'Choose whether they can make this decision',
    choices: {
      withHelp: { label: 'Yes, perhaps with help' },
      no: {
        label: 'No, not this decision',
        hint: 'Being able to decide can change from day to day, and from one decision to the next.',
      },
      notSure: {
        label: 'I’m not sure',
        hint: 'Then we’ll assume they can.',
        summary: 'Not sure',
      },
    },
  },
  authority: {
    kind: 'question',
    heading: 'Can you make health decisions for them by law?',
    label: 'Legal authority over health',
    hint: 'This is called legal authority. Being next of kin, their closest relative, isn’t enough.',
    missing: 'Choose whether you can make health decisions for them by law',
    blocks: [
      {
        basis: 'authority.documents',
        pieces: [
          {
            p: 'A power of attorney is a legal paper. In it, someone names who may decide for them.',
          },
          {
            byNation: {
              england: [
                {
                  p: 'It means a registered lasting power of attorney for health and welfare. Or a court has made you their deputy for this.',
                },
              ],
              scotland: [
                {
                  p: 'It means a registered welfare power of attorney, or a court has made you their guardian. It counts once they can no longer decide.',
                },
              ],
              wales: [
                {
                  p: 'It means a registered lasting power of attorney for health and welfare. Or a court has made you their deputy for this.',
                },
              ],
              northernIreland: [
                {
                  p: 'An enduring power of attorney covers money and property only. For any other document, ask the team whether it covers health.',
                },
              ],
            },
          },
        ],
      },
    ],
    choices: {
      health: { label: 'Yes, for health or welfare' },
      moneyOnly: { label: 'Only for money or property' },
      none: { label: 'No' },
      notSure: { label: 'I’m not sure', summary: 'Not sure' },
    },
  },
  parental: {
    kind: 'question',
    heading: 'Do you have parental responsibility for this child?',
    label: 'Parental responsibility',
    hint: 'It is the right and the duty, by law, to decide for a child.',
    missing: 'Choose whether you have parental responsibility',
    blocks: [
      {
        basis: 'parental.responsibility',
        pieces: [
          {
            byNation: {
              england: [
                {
                  p: 'A mother has it from birth. Others may have it through marriage, the birth certificate or a court.',
                },
              ],
              scotland: [{ p: 'In Scotland this is called parental responsibilities and rights.' }],
              wales: [
                {
                  p: 'A mother has it from birth. Others may have it through marriage, the birth certificate or a court.',
                },
              ],
              northernIreland: [{ p: 'If you are not sure, the child’s team can help.' }],
            },
          },
        ],
      },
    ],
    choices: {
      yes: { label: 'Yes' },
      no: { label: 'No' },
      notSure: { label: 'I’m not sure', summary: 'Not sure' },
    },
  },
  agreed: {
    kind: 'question',
    heading: 'Have they agreed that you can ask?',
    label: 'Their agreement',
    hint: 'You can ask on their behalf, but only if they agree. Without that, a doctor can listen to you but cannot tell you anything.',
    missing: 'Choose whether they have agreed that you can ask',
    choices: {
      inWriting: { label: 'Yes, in writing' },
      spoken: { label: 'Yes, they told me' },
      notYet: { label: 'I haven’t asked them yet', summary: 'Not asked yet' },
      refused: { label: 'No, they don’t want me to' },
      notSure: { label: 'I’m not sure', summary: 'Not sure' },
    },
  },
  informed: {
    kind: 'question',
    heading: 'Do you have all the information, and is it clear to you?',
    label: 'Having the information',
    hint: 'The hospital team will ask you about the illness, the results and what doctors have said. If something is unclear, ask the person or their nurse. You can go on either way.',
    missing: 'Choose whether you have the information',
    choices: {
      yes: { label: 'Yes, and it is clear to me' },
      notYet: { label: 'Not yet' },
      notSure: { label: 'I’m not sure', summary: 'Not sure' },
    },
  },
  task: {
    kind: 'question',
    heading: 'What are you doing today?',
    label: 'What you are doing',
    missing: 'Choose what you are doing',
    choices: {
      withPatient: {
        label: 'Going through this with a patient',
        hint: clinicHint,
      },
      patientAsked: { label: 'A patient has asked for a second opinion' },
      familyAsked: { label: 'A relative or carer has asked' },
      colleague: { label: 'Asking a colleague or the team about a case' },
      training: { label: 'Looking for training, or booklets for patients' },
      inpatientWorse: { label: 'An inpatient is getting worse' },
    },
  },
  consentOnRecord: {
    kind: 'question',
    heading: 'Is the patient’s consent to talk with the family on record?',
    label: 'Consent on record',
    missing: 'Choose whether consent is on record',
    choices: {
      yes: { label: 'Yes' },
      no: { label: 'No, or they refused' },
      mayLackCapacity: { label: 'The patient may lack capacity' },
      notSure: { label: 'I’m not sure', summary: 'Not sure' },
    },
  },
  mind: {
    kind: 'question',
    heading: 'What is the main reason?',
    label: 'The main reason',
    hint: {
      you: 'Choose the one that matters most to you today.',
      they: 'Choose the one that matters most to you both today.',
    },
    missing: 'Choose the main reason',
    choices: {
      dontUnderstand: {
        label: {
          you: 'I don’t fully understand what I was told',
          they: 'We don’t fully understand what we were told',
        },
      },
      doubtDiagnosis: {
        label: {
          you: 'I’m not sure the diagnosis is right',
          they: 'We’re not sure the diagnosis is right',
        },
      },
      otherTreatment: {
        label: {
          you: 'I want to know about other treatments',
          they: 'We want to know about other treatments',
        },
        hint: 'Another treatment or operation, or keeping part of the kidney.',
      },
      notOffered: {
        label: {
          you: 'I was told that a treatment isn’t possible for me',
          they: 'They were told that a treatment isn’t possible for them',
        },
      },
      specialist: {
        label: {
          you: 'I want a team that sees a lot of kidney cancer',
          they: 'We want a team that sees a lot of kidney cancer',
        },
      },
      unhappyWithCare: {
        label: {
          you: 'I’m unhappy with my care, or with how I was spoken to',
          they: 'We’re unhappy with the care, or with how we were spoken to',
        },
      },
      noAnswer: {
        label: {
          you: 'I keep going back to the GP and still have no answer',
          they: 'They keep going back to the GP and still have no answer',
        },
      },
      toldNo: {
        label: {
          you: 'I asked for a second opinion and was told no',
          they: 'We asked for a second opinion and were told no',
        },
      },
      undecided: {
        label: {
          you: 'I’m not sure whether to ask at all',
          they: 'We’re not sure whether to ask at all',
        },
      },
    },
  },
  alsoOpinion: {
    kind: 'question',
    heading: 'Would you like a second opinion as well?',
    label: 'A second opinion as well',
    hint: 'A concern about care and a second opinion on the illness are two separate things. You can raise a concern at any time, with or without a second opinion.',
    missing: 'Choose whether you would like a second opinion as well',
    choices: {
      yes: { label: 'Yes, a second opinion too' },
      no: { label: 'No, only help with the concern', summary: 'Only the concern' },
      notSure: { label: 'I’m not sure', summary: 'Not sure' },
    },
  },
  matters: {
    kind: 'many',
    heading: { you: 'What matters most to you?', they: 'What matters most to them?' },
    label: 'What matters most',
    hint: 'Choose as many as you like. You can also go on without choosing any.',
    none: 'Nothing chosen',
    choices: {
      beingSure: { label: 'Being as sure as possible of the diagnosis' },
      understanding: { label: 'Understanding what is happening' },
      moreOptions: { label: 'Knowing all the treatment options' },
      startingSoon: { label: 'Starting treatment soon' },
      closeToHome: { label: 'Being treated close to home' },
      keepingMyTeam: {
        label: { you: 'Staying with the team I know', they: 'Staying with the team they know' },
      },
      feelingHeard: { label: 'Feeling heard' },
    },
  },
  whose: {
    kind: 'question',
    heading: 'Whose advice was it?',
    label: 'Whose advice it was',
    hint: 'Who gave the diagnosis, or suggested the treatment?',
    missing: 'Choose whose advice it was',
    choices: {
      gp: { label: 'A GP’s' },
      consultant: {
        label: 'A hospital consultant’s',
        hint: 'A consultant is a senior doctor in one field of medicine.',
      },
      private: { label: 'A private doctor’s' },
      notSure: { label: 'I’m not sure', summary: 'Not sure' },
    },
  },
  asked: {
    kind: 'question',
    heading: {
      you: 'Have you talked to the doctor?',
      they: 'Has either of you talked to the doctor?',
    },
    label: 'Talking to the doctor',
    hint: 'The GP or consultant will be glad to explain. Often that’s enough. You can talk about other treatments too.',
    missing: 'Choose whether you have talked to the doctor',
    choices: {
      notYet: { label: 'Not yet' },
      notAble: {
        label: { you: 'I don’t feel able to', they: 'They don’t feel able to' },
      },
      helped: { label: 'Yes, and that answered it' },
      explained: {
        label: {
          you: 'Yes, and I’d still like a second opinion',
          they: 'Yes, and we’d still like a second opinion',
        },
      },
      agreed: { label: 'Yes, and they will arrange a second opinion' },
      noClearAnswer: { label: 'Yes, but there was no clear answer' },
      refused: { label: 'Yes, and they said no to a second opinion' },
      notSure: { label: 'I’m not sure', summary: 'Not sure' },
    },
  },
  talkFirst: {
    kind: 'question',
    heading: {
      you: 'Would you like to talk to the doctor first?',
      they: 'Would you like to talk to the doctor first?',
    },
    label: 'Talking first',
    hint: {
      you: 'You don’t have to do it alone. The specialist nurse can help, and you can take someone with you.',
      they: 'Nobody has to do it alone. The specialist nurse can help, and you can go together.',
    },
    missing: 'Choose whether you would like to talk to the doctor first',
    choices: {
      talk: { label: 'Yes, help me prepare for that talk', summary: 'Talk to the doctor first' },
      goOn: {
        label: 'No, I’d like a second opinion now',
        summary: 'Go on to a second opinion',
      },
    },
  },
  treatment: {
    kind: 'question',
    heading: 'Where is treatment up to?',
    label: 'Where treatment is up to',
    hint: 'Choose the first one that fits.',
    missing: 'Choose where treatment is up to, or “I’m not sure”',
    choices: {
      dateSet: { label: 'There is a date for treatment or an operation' },
      urgent: { label: 'The team said that it is urgent' },
      started: { label: 'Treatment has started' },
      monitored: {
        label: 'Regular scans or checks, with no treatment for now',
        summary: 'Regular scans or checks',
      },
      waiting: { label: 'Waiting for results, or for what happens next' },
      noCancer: {
        label: {
          you: 'I was told that I don’t have cancer',
          they: 'They were told that they don’t have cancer',
        },
      },
      notSure: { label: 'I’m not sure', summary: 'Not sure' },
    },
  },
  delay: {
    kind: 'question',
    heading: {
      you: 'Have you asked whether waiting could harm you?',
      they: 'Have you asked whether waiting could harm them?',
    },
    label: 'Asking about waiting',
    blocks: [
      {
        basis: 'delay.weigh',
        pieces: [
          {
            p: 'You may have to wait, and travel to another hospital. That may delay treatment.',
          },
          {
            p: 'If the illness is serious, weigh that up. Only the team can say whether a delay could do harm.',
          },
          { p: 'Please do not cancel anything yourself.' },
        ],
      },
    ],
    missing: 'Choose whether you have asked about waiting',
    choices: {
      asked: { label: 'Yes, I have asked', summary: 'Asked about already' },
      notYet: { label: 'Not yet' },
      notSure: { label: 'I’m not sure', summary: 'Not sure' },
    },
  },
};
